package org.onewindow.items.livingallowance.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class AppraisalSheetTest {

    @Test
    void readsWhatThePageAsksForAndLeavesEverythingElse() {
        LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("place", "  会议室 ");
        typed.add("participants[1].name", "乙");
        typed.add("participants[0].name", "甲");
        typed.add("participants[0].password", "x");
        typed.add("strangers[0].name", "丙");
        typed.add("participants[9999].name", "丁");
        typed.add("finishedBy", "x");
        Sheet sheet = AppraisalSheet.SHAPE.read(typed);
        assertThat(sheet.text("place")).isEqualTo("会议室");
        assertThat(sheet.texts()).doesNotContainKey("finishedBy");
        assertThat(sheet.rows("participants"))
                .extracting(row -> row.get("name"))
                .isEqualTo(List.of("甲", "乙"));
        assertThat(sheet.rows("participants").get(0)).containsOnlyKeys("name");
        assertThat(sheet.lists()).containsOnlyKeys("participants");
    }

    @Test
    void addsAndRemovesRowsByTheButtonThatWasPressed() {
        Sheet sheet = AppraisalSheet.blank("2026-03-10", 9);
        assertThat(SheetAction.of("add-participants").applied(sheet).rows("participants"))
                .hasSize(10);
        assertThat(SheetAction.of("remove-participants-3").applied(sheet).rows("participants"))
                .hasSize(8);
        assertThat(SheetAction.of("remove-participants-99").applied(sheet).rows("participants"))
                .hasSize(9);
        assertThat(SheetAction.of("add-strangers").applied(sheet)).isEqualTo(sheet);
        assertThat(SheetAction.of("drop table").verb()).isEqualTo("save");
        assertThat(SheetAction.of(null).verb()).isEqualTo("save");
    }
}
