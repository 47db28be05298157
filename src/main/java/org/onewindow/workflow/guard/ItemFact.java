package org.onewindow.workflow.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A property by which a diagram tells something of its item.
 *
 * @param required whether no item can do without it
 */
record ItemFact(String name, boolean required, Check check) {

    /** Finds what is wrong with a value. */
    @FunctionalInterface
    interface Check {
        Optional<String> fault(String value, Item item);
    }

    /** The item a property is read for, with all its properties and the files beside it. */
    record Item(String key, Map<String, String> facts, PackageParts parts) {}

    static ItemFact required(String name, Check check) {
        return new ItemFact(name, true, check);
    }

    static ItemFact optional(String name, Check check) {
        return new ItemFact(name, false, check);
    }

    static Check words() {
        return like("(?s).*\\S.*", "不能空着");
    }

    static Check like(String pattern, String otherwise) {
        Pattern shape = Pattern.compile(pattern);
        return (value, item) -> shape.matcher(value).matches() ? Optional.empty() : Optional.of(otherwise);
    }

    /** One of these words. */
    static Check oneOf(List<String> known) {
        return (value, item) -> known.contains(value)
                ? Optional.empty()
                : Optional.of(guess(value, known).orElse("只能填写" + String.join("、", known)));
    }

    /** Some of these words, with commas between. */
    static Check someOf(List<String> known) {
        return each((value, item) -> oneOf(known).fault(value, item).map(fault -> "“" + value + "”不对，" + fault));
    }

    /** A form of the package. */
    static Check form() {
        return (value, item) -> item.parts().hasForm(value) ? Optional.empty() : Optional.of("包里没有这个表单，请填写包里表单的标识");
    }

    /** A decision table of the package that answers with these columns. */
    static Check table(String... columns) {
        return (value, item) -> {
            Optional<List<String>> has = item.parts().columns(value);
            if (has.isEmpty()) {
                return Optional.of("包里没有这张决策表，请填写包里决策表的标识，它的文件要与标识同名");
            }
            List<String> lacks = new ArrayList<>(Arrays.asList(columns));
            lacks.removeAll(has.get());
            return lacks.isEmpty() ? Optional.empty() : Optional.of("这张决策表没有输出列" + String.join("、", lacks));
        };
    }

    /** A field of the application form. */
    static Check field() {
        return (value, item) -> item.parts()
                .fields(item.facts().getOrDefault(ItemFacts.INTAKE_FORM, ""))
                .map(fields -> fields.stream().map(field -> field.key()).toList())
                .filter(keys -> !keys.contains(value))
                .map(keys -> "申请表里没有这个字段"
                        + guess(value, keys).map(near -> "，" + near).orElse(""));
    }

    /** Codes of letters, with commas between. */
    static Check letters() {
        return each(ItemFact::letter);
    }

    /** Pairs of a letter and what people call it, with commas between. */
    static Check lettersWithWords() {
        return each((value, item) -> {
            String[] pair = value.split("=", 2);
            return pair.length < 2 || pair[1].isBlank()
                    ? Optional.of("“" + value + "”要写成“文书=名称”")
                    : letter(pair[0], item);
        });
    }

    private static Optional<String> letter(String code, Item item) {
        return item.parts().hasLetter(item.key(), code)
                ? Optional.empty()
                : Optional.of("没有文书“" + code + "”，请填写包里或共用文书的代码");
    }

    private static Check each(Check check) {
        return (values, item) -> Arrays.stream(values.split(",", -1))
                .map(value -> check.fault(value.strip(), item))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<String> guess(String typed, List<String> known) {
        return Near.to(typed, known).map(near -> "您是不是想写“" + near + "”");
    }
}
