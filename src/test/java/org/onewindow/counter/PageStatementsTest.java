package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.AllowanceCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Pages ask the database few questions, and no more of them when there is more to show. */
@HallTest
class PageStatementsTest {

    private static final int MOST_FOR_A_LIST = 12;
    private static final int MOST_FOR_A_CASE = 20;

    /** Calendar and units are read again every half minute, which may fall into any page. */
    private static final int RELOADS = 2;

    /** More rows than reloads: a question per row would show. */
    private static final int MORE = RELOADS + 2;

    @Autowired
    private MockMvcTester http;

    private Window clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Window(http, "clerk1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/counter", "/cases", "/hand-out"})
    void aListAsksNoMoreForMoreCases(String list) {
        clerk.accept(clerk.fill(Ids.bornOn("1941-02-01")));
        statements(list);
        List<String> before = statements(list);
        for (int more = 0; more < MORE; more++) {
            clerk.accept(clerk.fill(Ids.bornOn("1941-02-02")));
        }
        assertThat(statements(list)).hasSizeLessThan(before.size() + MORE).hasSizeBetween(1, MOST_FOR_A_LIST + RELOADS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "people", "application", "materials", "timeline", "looks", "documents"})
    void aCaseAsksNoMoreForALongerStory(String tab) {
        String number = clerk.accept(clerk.fill(Ids.bornOn("1941-02-04")));
        String page = "/cases/" + number + "?tab=" + tab;
        statements(page);
        List<String> before = statements(page);
        assertThat(before).hasSizeBetween(1, MOST_FOR_A_CASE + RELOADS);
        for (int more = 0; more < MORE; more++) {
            clerk.get("/cases/" + number + "?tab=people");
        }
        assertThat(statements(page)).hasSizeLessThan(before.size() + MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk1", "streethead", "supervisor"})
    void aCaseWithBranchesAndARegisterAsksNoMoreThanAnother(String account) {
        String number = AllowanceCase.accept(http, "620102001", "2026-11-20", "");
        Window reader = new Window(http, account);
        String page = "/cases/" + number;
        reader.get(page);
        List<String> statements =
                SentStatements.during(() -> assertThat(reader.get(page)).hasStatusOk());
        assertThat(statements).hasSizeBetween(1, MOST_FOR_A_CASE + RELOADS);
    }

    @Test
    void bothKindsOfStatementsAreSeen() {
        assertThat(statements("/counter"))
                .anyMatch(sql -> sql.contains("from draft"))
                .anyMatch(sql -> sql.contains("ACT_RE_PROCDEF"));
    }

    private List<String> statements(String page) {
        return SentStatements.during(() -> assertThat(clerk.get(page)).hasStatusOk());
    }
}
