package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A visit for a residence registration, page by page, as the clerk goes through it. */
final class RegistrationVisit {

    private final Window clerk;

    RegistrationVisit(Window clerk) {
        this.clerk = clerk;
    }

    /** A draft with the first pages filled in. */
    String begun(String id, String kind, String reporter) {
        String draft = Window.target(clerk.post("/drafts", Map.of("item", "residence-registration")))
                .replace("/situation", "");
        Map<String, String> situation = new HashMap<>(Map.of("situation.kind", kind, "situation.reporter", reporter));
        if (!kind.equals("MOVE_OUT")) {
            situation.put("situation.livingKind", "RENT");
        }
        clerk.post(draft + "/situation", situation);
        clerk.post(draft + "/applicant", Application.applicant(id));
        return draft;
    }

    String filled(String id, String kind, String reporter, String form) {
        String draft = begun(id, kind, reporter);
        clerk.post(draft + "/materials", Map.of("everything", "ORIGINAL"));
        clerk.post(draft + "/form", Map.of("form", form));
        clerk.post(draft + "/check", Map.of());
        return draft;
    }

    MvcTestResult submitted(String draft) {
        String outcome =
                Window.text(clerk.get(draft + "/decision")).contains("规则建议：<strong>不予受理") ? "NOT_ACCEPT" : "ACCEPT";
        return clerk.post(draft + "/decision", Map.of("outcome", outcome, "reason", "不在本厅管辖范围。"));
    }

    /** Accepts and answers with the page on which the case is decided at once. */
    String accepted(String id, String kind, String reporter, String form) {
        String page = Window.target(submitted(filled(id, kind, reporter, form)));
        assertThat(page).matches("/cases/tasks/.+/decision");
        return page;
    }

    /** Decides, hands out and answers with the number of the case. */
    String decided(String id, String kind, String reporter, String form, String decision) {
        String next = Window.target(clerk.post(accepted(id, kind, reporter, form), Map.of("decision", decision)));
        assertThat(next).startsWith("/hand-out/");
        String number = next.replace("/hand-out/", "");
        Map<String, String> collector = Map.of(
                "relation", "APPLICANT",
                "method", "COUNTER",
                "collectorName", "欧阳明德",
                "collector.idType", "RESIDENT_ID",
                "collectorIdNumber", id);
        assertThat(clerk.post(next, collector)).hasStatus(HttpStatus.FOUND);
        return number;
    }
}
