package org.onewindow.counter;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.onewindow.access.Staff;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A member of staff at a PC, as the tests play them. */
final class Window {

    private final MockMvcTester http;
    private final RequestPostProcessor who;

    Window(MockMvcTester http, String account) {
        this.http = http;
        // The rights are read anew from the directory for every request.
        this.who = authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Staff(account, account, Set.of()), null, Set.of()));
    }

    RequestPostProcessor who() {
        return who;
    }

    MvcTestResult get(String path) {
        return http.get().uri(path).with(who).exchange();
    }

    MvcTestResult post(String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(who).with(csrf());
        fields.forEach(request::formField);
        return request.exchange();
    }

    MvcTestResult autosave(String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(who).with(csrf()).header("X-Autosave", "1");
        fields.forEach(request::formField);
        return request.exchange();
    }

    /** Begins an application and answers with the address of its draft. */
    String begin() {
        return target(post("/drafts", Map.of("item", "elderly-subsidy"))).replace("/situation", "");
    }

    /** Fills every page up to the decision, all materials as originals. */
    String fill(String idNumber) {
        String draft = begin();
        post(draft + "/situation", Application.SITUATION);
        post(draft + "/applicant", Application.applicant(idNumber));
        post(draft + "/materials", Map.of("everything", "ORIGINAL"));
        post(draft + "/form", Map.of("form", Application.FORM));
        post(draft + "/check", Map.of());
        return draft;
    }

    /** Submits a filled draft and answers with the number of the case. */
    String accept(String draft) {
        return number(post(draft + "/decision", Map.of("outcome", "ACCEPT")));
    }

    static String number(MvcTestResult answer) {
        return target(answer).replaceAll("/cases/|/receipt", "");
    }

    static String target(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
