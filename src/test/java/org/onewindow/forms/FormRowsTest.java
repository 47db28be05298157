package org.onewindow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.support.FieldError;

/** Lists of rows and nested groups. */
class FormRowsTest {

    private static final FormSchema HOUSEHOLD = FormSchema.parse("""
            {"id":"household","type":"default","schemaVersion":16,"components":[
             {"type":"dynamiclist","path":"members","label":"家庭成员","properties":{"minRows":"1","maxRows":"3"},"components":[
               {"type":"textfield","key":"name","label":"姓名","validate":{"required":true,"maxLength":5}},
               {"type":"textfield","key":"idNumber","label":"证件号码","validate":{"required":true}},
               {"type":"group","components":[
                 {"type":"number","key":"grade","label":"残疾等级","decimalDigits":0,"validate":{"min":0,"max":4}},
                 {"type":"select","key":"ability","label":"劳动能力","properties":{"yes":"FULL","no":"NONE","also":"ABLE=FULL, 无=NONE"},
                  "values":[{"label":"有","value":"FULL"},{"label":"无","value":"NONE"}]}]},
               {"type":"textfield","key":"kind","label":"残疾类别","validate":{"required":true},
                "conditional":{"hide":"=this.grade = null or this.grade = 0 or declared != true"}}]},
             {"type":"dynamiclist","path":"incomes","label":"收入","conditional":{"hide":"=count(members) = 3"},"components":[
               {"type":"number","key":"amount","label":"金额","decimalDigits":2,"serializeToString":true,"validate":{"min":0}}]},
             {"type":"checkbox","key":"declared","label":"已申报"},
             {"type":"group","path":"relative","label":"近亲属","components":[
               {"type":"checkbox","key":"declared","label":"有近亲属"},
               {"type":"textfield","key":"post","label":"职务","validate":{"required":true},
                "conditional":{"hide":"=relative.declared != true"}}]}]}
            """);

    private static Map<String, Object> member(Object... more) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("name", "张三", "idNumber", "A123456"));
        for (int i = 0; i < more.length; i += 2) {
            row.put((String) more[i], more[i + 1]);
        }
        return row;
    }

    private static Map<String, Object> household(Object... members) {
        return new HashMap<>(Map.of("members", Arrays.asList(members)));
    }

    private static List<FieldError> errors(Map<String, Object> values) {
        return HOUSEHOLD.check(values);
    }

    @Test
    void namesTheRowInThePathFromZeroAndInTheMessageFromOne() {
        assertThat(errors(household(member(), member("idNumber", " "))))
                .containsExactly(new FieldError("members[1].idNumber", "家庭成员第 2 行：请填写“证件号码”。"));
        assertThat(errors(household(member("name", "一二三四五六", "grade", 5))))
                .containsExactly(
                        new FieldError("members[0].name", "家庭成员第 1 行：“姓名”不能超过 5 个字。"),
                        new FieldError("members[0].grade", "家庭成员第 1 行：“残疾等级”不能大于 4。"));
    }

    @Test
    void refusesUnknownKeysAtEveryLevel() {
        Map<String, Object> values = household(member("salary", 1));
        values.put("relative", Map.of("declared", false, "salary", 1));
        values.put("salary", 1);
        assertThat(errors(values))
                .extracting(FieldError::field)
                .containsExactly("salary", "members[0].salary", "relative.salary");
    }

    @Test
    void holdsListsToTheirNumberOfRows() {
        assertThat(errors(Map.of())).containsExactly(new FieldError("members", "“家庭成员”至少填写 1 行。"));
        assertThat(errors(household())).hasSize(1);
        assertThat(errors(household(member(), member(), member()))).isEmpty();
        assertThat(errors(household(member(), member(), member(), Map.of())))
                .containsExactly(new FieldError("members", "“家庭成员”不能超过 3 行。"));
        assertThat(errors(Map.of("members", List.of(member()), "incomes", Collections.nCopies(21, Map.of()))))
                .containsExactly(new FieldError("incomes", "“收入”不能超过 20 行。"));
    }

    @Test
    void refusesWhatIsNoListNoRowAndNoGroup() {
        assertThat(errors(Map.of("members", "张三"))).containsExactly(new FieldError("members", "“家庭成员”应为若干行。"));
        assertThat(errors(household(member(), "张三", List.of())))
                .containsExactly(
                        new FieldError("members[1]", "家庭成员第 2 行：应为一组填写内容。"),
                        new FieldError("members[2]", "家庭成员第 3 行：应为一组填写内容。"));
        assertThat(errors(household(member("name", List.of("x"), "grade", Map.of()))))
                .extracting(FieldError::field)
                .containsExactly("members[0].name", "members[0].grade");
        Map<String, Object> values = household(member());
        values.put("relative", "有");
        assertThat(errors(values)).containsExactly(new FieldError("relative", "“近亲属”应为一组填写内容。"));
    }

    @Test
    void evaluatesConditionsInTheRowAsTheBrowserDoes() {
        Map<String, Object> values = household(member("grade", 2), member("grade", 0));
        assertThat(errors(values)).as("hidden while nothing is declared").isEmpty();
        values.put("declared", true);
        assertThat(errors(values)).extracting(FieldError::field).containsExactly("members[0].kind");
        values.put("members", List.of(member("grade", 2, "kind", "肢体"), member("grade", 0, "kind", "肢体")));
        assertThat(errors(values))
                .containsExactly(new FieldError("members[1].kind", "家庭成员第 2 行：按当前填写情况不需要“残疾类别”，请清空。"));
    }

    @Test
    void demandsFieldsOfAGroupOnlyWhereTheFormShowsThem() {
        Map<String, Object> values = household(member());
        values.put("relative", Map.of("declared", true));
        assertThat(errors(values)).containsExactly(new FieldError("relative.post", "请填写“职务”。"));
        values.put("relative", Map.of("declared", true, "post", "社区委员"));
        assertThat(errors(values)).isEmpty();
        values.put("relative", Map.of("post", "社区委员"));
        assertThat(errors(values)).hasSize(1);
    }

    @Test
    void refusesRowsOfAHiddenList() {
        Map<String, Object> values = household(member(), member(), member());
        values.put("incomes", List.of(Map.of("amount", "1.00")));
        assertThat(errors(values)).containsExactly(new FieldError("incomes", "按当前填写情况不需要“收入”，请删去各行。"));
        assertThat(HOUSEHOLD.accepted(values, Map.of())).containsOnlyKeys("members");
    }

    @Test
    void leavesOpenWhatATrialDoesNotTell() {
        assertThat(HOUSEHOLD.checkGiven(Map.of("incomes", List.of(Map.of())))).isEmpty();
        assertThat(HOUSEHOLD.checkGiven(household(Map.of("grade", 9), Map.of("x", 1))))
                .extracting(FieldError::field)
                .containsExactly("members[0].grade", "members[1].x");
    }

    @Test
    void keepsRowsInOrderWithAmountsAsTextAndChoicesAsCodes() {
        Map<String, Object> values = household(
                member("ability", true, "grade", 0, "kind", ""), member("ability", false), member("ability", "ABLE"));
        values.put("relative", Map.of("declared", false, "post", ""));
        assertThat(errors(values)).isEmpty();
        assertThat(HOUSEHOLD.accepted(values, Map.of()))
                .isEqualTo(Map.of(
                        "members",
                        List.of(
                                member("grade", 0, "ability", "FULL"),
                                member("ability", "NONE"),
                                member("ability", "FULL")),
                        "relative",
                        Map.of("declared", false)));
        values = household(member());
        values.put("incomes", List.of(Map.of("amount", 1894), Map.of("amount", "12.30")));
        assertThat(HOUSEHOLD.accepted(values, Map.of()).get("incomes"))
                .isEqualTo(List.of(Map.of("amount", "1894"), Map.of("amount", "12.30")));
    }

    @Test
    void saysRowsInWordsAndChangesEveryCellAlike() {
        Map<String, Object> values = household(member("ability", "NONE"), member("name", "李四"));
        values.put("relative", Map.of("declared", true, "post", "委员"));
        List<LabelledValue> answers = HOUSEHOLD.display(values);
        assertThat(answers)
                .extracting(LabelledValue::key)
                .containsExactly("members", "relative.declared", "relative.post");
        LabelledValue members = answers.get(0);
        assertThat(members.value()).isEqualTo("2 行");
        assertThat(members.rows().get(0))
                .containsExactly(
                        new LabelledValue("name", "姓名", "张三"),
                        new LabelledValue("idNumber", "证件号码", "A123456"),
                        new LabelledValue("ability", "劳动能力", "无"));
        LabelledValue masked = members.with(cell -> new LabelledValue(cell.key(), cell.label(), "*"));
        assertThat(masked.rows())
                .flatExtracting(row -> row)
                .extracting(LabelledValue::value)
                .containsOnly("*");
        assertThat(masked.label()).isEqualTo("家庭成员");
    }

    @Test
    void tellsTheFieldsOfRowsAndGroups() {
        FormField members = HOUSEHOLD.fields().get(0);
        assertThat(members.type()).isEqualTo("dynamiclist");
        assertThat(members.required()).isTrue();
        assertThat(members.fields())
                .extracting(FormField::key)
                .containsExactly("name", "idNumber", "grade", "ability", "kind");
        assertThat(HOUSEHOLD.fields().get(3).fields())
                .extracting(FormField::key)
                .containsExactly("declared", "post");
    }

    @Test
    void survivesDeepRowsAndManyStrangersInThem() {
        List<Object> deep = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            deep = new ArrayList<>(List.of(deep));
        }
        Map<String, Object> row = member("name", deep);
        for (int i = 0; i < 10_000; i++) {
            row.put("k" + i, deep);
        }
        assertThat(errors(household(row))).hasSize(6);
    }
}
