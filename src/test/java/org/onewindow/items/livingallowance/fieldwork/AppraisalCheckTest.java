package org.onewindow.items.livingallowance.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.support.FieldError;

class AppraisalCheckTest {

    private static final AppraisalRule TWO_THIRDS_OF_NINE = new AppraisalRule(9, 2, 3);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    /** Residents, others, and what is said about their number; nothing if it keeps the rules. */
    @ParameterizedTest
    @CsvSource({
        "6, 3, ''",
        "9, 0, ''",
        "8, 3, ''",
        "10, 5, ''",
        "5, 4, 三分之二",
        "7, 4, 三分之二",
        "9, 5, 三分之二",
        "5, 2, 不少于 9 人的单数",
        "8, 2, 不少于 9 人的单数",
        "7, 1, 不少于 9 人的单数",
        "0, 0, 不少于 9 人的单数"
    })
    void wantsAnOddNumberOfAtLeastNineAndTwoThirdsOfThemResidents(int residents, int others, String told) {
        List<FieldError> errors = check(residents, others, Map.of()).stream()
                .filter(error -> error.field().equals("participants"))
                .toList();
        if (told.isEmpty()) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors).anySatisfy(error -> assertThat(error.message()).contains(told, "民主评议规则"));
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 3, ''", "3, 4, 二分之一", "3, 2, 不少于 7 人的单数"})
    void wantsAsManyAsTheRegionSays(int residents, int others, String told) {
        List<String> errors = new AppraisalCheck(sheet(residents, others, Map.of()), new AppraisalRule(7, 1, 2))
                .errors(ACCEPTED, TODAY, 1).stream().map(FieldError::message).toList();
        if (told.isEmpty()) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors).singleElement().asString().contains(told);
        }
    }

    @Test
    void acceptsAnAppraisalThatKeepsAllRules() {
        assertThat(check(6, 3, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "applicantLeft, '', applicantLeft, 回避离场",
        "allSigned, '', allSigned, 全体参加人员签名",
        "votesFor, 4, votesFor, 合计应等于参加人数 9",
        "votesFor, -1, votesFor, 整数",
        "votesAgainst, 三, votesAgainst, 整数",
        "result, '', result, 选择评议结果",
        "result, NOT_PASSED, result, 与票数不符",
        "minutes, ' ', minutes, 评议记录",
        "place, '', place, 评议地点",
        "date, 2026-03-21, date, 不能晚于今天",
        "date, 2026-03-01, date, 不能早于收件日期",
        "date, 20260310, date, 2026-03-05"
    })
    void namesTheRuleThatIsBroken(String changed, String to, String field, String told) {
        assertThat(check(6, 3, Map.of(changed, to))).anySatisfy(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.message()).contains(told);
        });
    }

    @Test
    void passesOnlyWithMoreThanHalfOfAllParticipants() {
        Map<String, String> tie = Map.of("votesFor", "4", "votesAgainst", "3", "votesAbstain", "2");
        assertThat(check(6, 3, tie)).extracting(FieldError::field).containsExactly("result");
        Map<String, String> told = new HashMap<>(tie);
        told.put("result", "NOT_PASSED");
        assertThat(check(6, 3, told)).isEmpty();
    }

    @Test
    void wantsTheSignedRecordAsAScan() {
        assertThat(new AppraisalCheck(sheet(6, 3, Map.of()), TWO_THIRDS_OF_NINE).errors(ACCEPTED, TODAY, 0))
                .extracting(FieldError::field)
                .containsExactly("photos");
    }

    @Test
    void wantsARoleForEveryoneAndNobodyTwice() {
        Sheet sheet = sheet(6, 3, Map.of());
        sheet.rows("participants").set(0, Map.of("name", "评议人2", "role", ""));
        assertThat(new AppraisalCheck(sheet, TWO_THIRDS_OF_NINE).errors(ACCEPTED, TODAY, 1))
                .extracting(FieldError::field)
                .contains("participants[0].role", "participants[1].name");
    }

    private static List<FieldError> check(int residents, int others, Map<String, String> changed) {
        return new AppraisalCheck(sheet(residents, others, changed), TWO_THIRDS_OF_NINE).errors(ACCEPTED, TODAY, 1);
    }

    private static Sheet sheet(int residents, int others, Map<String, String> changed) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < residents + others; i++) {
            rows.add(Map.of("name", "评议人" + (i + 1), "role", i < residents ? "RESIDENT" : "STREET"));
        }
        int people = residents + others;
        Map<String, String> texts = new HashMap<>(Map.of(
                "date", "2026-03-10",
                "place", "社区会议室",
                "applicantLeft", "true",
                "votesFor", String.valueOf(people),
                "votesAgainst", "0",
                "votesAbstain", "0",
                "result", "PASSED",
                "minutes", "到会人员一致认为情况属实。",
                "allSigned", "true"));
        texts.putAll(changed);
        return new Sheet(texts, Map.of("participants", rows));
    }
}
