package org.onewindow.workflow.guard;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Engine expressions in the hall's grammar: variables, literals, comparisons, and, or, not. */
final class PlainEl {

    /** A called process needs the case number of its caller; nothing else of an execution may be read. */
    static final String CASE_NUMBER = "execution.processBusinessKey";

    private static final int LONGEST = 500;
    private static final Pattern START = Pattern.compile("[$#]\\{");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^{}]*)}");
    private static final Pattern TOKEN = Pattern.compile("""
            \\G\\s*(?:(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<literal>'[^'\\\\]*'|"[^"\\\\]*"|[0-9]{1,18}(?:\\.[0-9]{1,9})?)\
            |(?<sign>==|!=|<=|>=|<|>|&&|\\|\\||!|\\(|\\)|\\?|:))""");
    private static final Set<String> FUNCTIONS = Set.of("now", "dateTime");
    private static final Set<String> OPERATORS =
            Set.of("empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge");

    private PlainEl() {}

    /** Whether a text holds an expression at all. */
    static boolean isPresent(String text) {
        return START.matcher(text).find();
    }

    /** What speaks against a text with expressions in it; empty if nothing does. */
    static Optional<String> objection(String text) {
        if (!isPresent(text)) {
            return Optional.empty();
        }
        if (START.matcher(EXPRESSION.matcher(text).replaceAll("")).find()) {
            return Optional.of("表达式没有写完整，或括号里套了括号");
        }
        return EXPRESSION
                .matcher(text)
                .results()
                .map(found -> body(found.group(1).strip()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The bean an expression names, if it is nothing but a name. */
    static Optional<String> bean(String text) {
        Matcher whole = EXPRESSION.matcher(text.strip());
        String name = whole.matches() ? whole.group(1).strip() : "";
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> body(String body) {
        if (body.equals(CASE_NUMBER)) {
            return Optional.empty();
        }
        if (body.isEmpty() || body.length() > LONGEST) {
            return Optional.of("表达式为空或超过 " + LONGEST + " 个字符");
        }
        Matcher token = TOKEN.matcher(body);
        String before = "";
        int end = 0;
        while (token.find()) {
            if ("(".equals(token.group("sign")) && isCall(before)) {
                return Optional.of("不能调用“" + before + "”");
            }
            before = token.group().strip();
            end = token.end();
        }
        return body.substring(end).isBlank()
                ? Optional.empty()
                : Optional.of("表达式里有不允许的写法“" + shortened(body.substring(end).strip()) + "”");
    }

    private static boolean isCall(String before) {
        return before.matches("[A-Za-z_][A-Za-z0-9_]*") && !FUNCTIONS.contains(before) && !OPERATORS.contains(before);
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
