package org.onewindow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.casework.SpecialKind;
import org.onewindow.organisation.Post;
import org.onewindow.workflow.PackageFiles;

/** Finding: a mistyped fact of an item was deployed, and silently did not count or failed in the first case. */
class ItemFactsTest {

    private static final String ITEM = "residence-permit";
    private static final String DIAGRAM = "processes/" + ITEM + "/" + ITEM + ".bpmn";

    static Stream<String> names() {
        return ItemFacts.names().stream();
    }

    @ParameterizedTest
    @CsvSource({
        "item.kind,PROMISE,您是不是想写“PROMISED”",
        "item.statutoryLimit,15 DAYS,要写成",
        "item.promisedLimit,seven,要写成",
        "item.supplementLimit,-5 WORKING_DAY,要写成",
        "item.intakeForm,nowhere,没有这个表单",
        "item.situation,residence-permit-sitaution,没有这个表单",
        "item.materials,nowhere,没有这张决策表",
        "item.acceptance,residence-permit-limit,没有输出列intake",
        "item.terms,residence-permit-term,没有这张决策表",
        "item.fee,residence-permit-fees,没有这张决策表",
        "item.fee,residence-permit-photo,没有输出列amount",
        "item.photo,residence-permit-fee,没有输出列material",
        "item.signedBy,nobody,没有这张决策表",
        "item.signedBy,residence-permit-fee,没有输出列name",
        "item.clockStopsAt,RESULTS,您是不是想写“RESULT”",
        "item.clockStopsAt,NEVER,只能填写DECISION、RESULT",
        "item.papers,aplication,没有文书“aplication”",
        "item.handsOut,'card=证件,endorsment=签注记录',没有文书“endorsment”",
        "item.handsOut,card,“card”要写成“文书=名称”",
        "item.extensionKinds,'CROSS_PLACE,HARDCASE',“HARDCASE”不对，您是不是想写“HARD_CASE”",
        "item.extensionPosts,polise,您是不是想写“police”",
        "item.collectors,REPORTERS,您是不是想写“REPORTER”",
        "item.deliveryField,delivry,申请表里没有这个字段，您是不是想写“delivery”",
        "item.postAddressField,post,申请表里没有这个字段",
        "item.code,6207,要写十二位以上",
        "item.typeCode,xx,要写两位数字",
        "item.levelCode,9,要写 1 到 5"
    })
    void aValueThatWouldNotWorkIsRefusedByNameAndValue(String name, String value, String cure) {
        List<String> told = findings(diagram().replaceAll(property(name), written(name, value)));
        assertThat(told)
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .contains("事项属性“" + name + "”的值“" + value + "”不能用", cure)
                        .matches("(?s).* 第 [0-9]+ 行，.*"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void anEmptyValueAndAMistypedNameAreRefusedForEveryProperty(String name) {
        assertThat(findings(diagram().replaceAll(property(name), written(name, ""))))
                .as("empty")
                .anyMatch(sentence -> sentence.contains("事项属性“" + name + "”的值“”不能用"));
        String mistyped = name.substring(0, name.length() - 2) + name.charAt(name.length() - 1);
        assertThat(findings(diagram().replaceAll(property(name), written(mistyped, "x"))))
                .as("mistyped")
                .anyMatch(sentence -> sentence.contains("事项属性“" + mistyped + "”本系统不认识。您是不是想写“" + name + "”"));
    }

    @ParameterizedTest
    @CsvSource({"Item.fee,item.fee", "itemfee,item.fee", "items.photo,item.photo", "item.signed,item.signedBy"})
    void aNameThatIsNearlyRightIsGuessed(String typed, String meant) {
        String diagram = diagram().replaceAll(property(meant), written(typed, "x"));
        assertThat(findings(diagram))
                .anyMatch(sentence -> sentence.contains("“" + typed + "”本系统不认识。您是不是想写“" + meant + "”"));
    }

    @Test
    void aNameLikeNoOtherIsRefusedWithoutAGuess() {
        String diagram = diagram().replaceAll(property("item.fee"), written("item.somethingElseAltogether", "x"));
        assertThat(findings(diagram))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("“item.somethingElseAltogether”本系统不认识。请删去它"));
    }

    @Test
    void aPropertyIsWrittenOnceAndOnTheProcess() {
        String fee = written("item.fee", "residence-permit-fee");
        assertThat(findings(diagram().replaceAll(property("item.fee"), fee + fee)))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("事项属性“item.fee”写了两遍"));
        assertThat(findings(diagram()
                        .replace("<camunda:property name=\"hallPage\"", fee + "<camunda:property name=\"hallPage\"")))
                .isNotEmpty()
                .allMatch(sentence -> sentence.contains("事项属性“item.fee”写在了流程以外的元素上"));
    }

    @Test
    void aWishToHaveItPostedNeedsAnAddress() {
        assertThat(findings(diagram().replaceAll(property("item.postAddressField"), "")))
                .singleElement()
                .satisfies(sentence ->
                        assertThat(sentence).contains("item.deliveryField", "item.postAddressField", "只写了一个"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatNoItemCanDoWithoutIsMissed(String name) {
        List<String> told = findings(diagram().replaceAll(property(name), ""));
        boolean required = ItemFacts.ALL.stream().anyMatch(fact -> fact.name().equals(name) && fact.required());
        assertThat(told.stream().anyMatch(sentence -> sentence.contains("缺少事项属性“" + name + "”")))
                .isEqualTo(required);
    }

    @Test
    void everyPropertyThatTheHallReadsIsInTheList() throws IOException {
        Set<String> read = new TreeSet<>();
        Pattern literal = Pattern.compile("\"(item\\.[A-Za-z]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(source))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(read::add);
            }
        }
        assertThat(ItemFacts.names()).containsAll(read).doesNotHaveDuplicates();
    }

    @Test
    void knowsTheSpecialKindsAndThePostsOfTheHall() {
        assertThat(ItemFacts.EXTENSION_KINDS)
                .containsExactlyElementsOf(
                        Arrays.stream(SpecialKind.values()).map(Enum::name).toList());
        assertThat(Arrays.stream(Post.values()).map(post -> post.name().toLowerCase()))
                .containsAll(ItemFacts.POSTS);
    }

    private static List<String> findings(String diagram) {
        assertThat(diagram).as("the test changed something").isNotEqualTo(diagram());
        Map<String, byte[]> files = new TreeMap<>();
        PackageFiles.all().stream()
                .filter(file -> file.getName(1).toString().equals(ITEM))
                .forEach(file ->
                        files.put(file.toString(), PackageFiles.text(file).getBytes(StandardCharsets.UTF_8)));
        files.put(DIAGRAM, diagram.getBytes(StandardCharsets.UTF_8));
        return new ModelGate(ShippedPackagesTest.steps(files))
                .check(files).stream().map(Finding::toString).toList();
    }

    /** With the one property that a permit has no use for. */
    private static String diagram() {
        String readers = "<camunda:property name=\"item.readers\"";
        return PackageFiles.text(Path.of(DIAGRAM)).replace(readers, written("item.collectors", "REPORTER") + readers);
    }

    private static String property(String name) {
        return "<camunda:property name=\"" + Pattern.quote(name) + "\" value=\"[^\"]*\" />";
    }

    private static String written(String name, String value) {
        return "<camunda:property name=\"" + name + "\" value=\"" + value + "\" />";
    }
}
