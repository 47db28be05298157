package org.onewindow.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.support.NotFoundHere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HallTest
class DocumentsTest {

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String caseNumber = "T-" + UUID.randomUUID();

    @Test
    void issuingTwiceGivesOneDocument() {
        IssuedDocument first = issue("acceptance");
        assertThat(issue("acceptance")).isEqualTo(first);
        assertThat(documents.list(caseNumber)).containsExactly(first);
    }

    @Test
    void issuingFromTwoThreadsGivesOneDocument() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<IssuedDocument> press = () -> issue("acceptance");
            List<IssuedDocument> answers = new ArrayList<>();
            for (Future<IssuedDocument> answer : two.invokeAll(List.of(press, press))) {
                answers.add(answer.get());
            }
            assertThat(answers.get(0)).isEqualTo(answers.get(1));
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void numbersCountUpWithinOfficeYearAndKindOfLetterWithoutGaps() {
        IssuedDocument first = issue("withdrawal");
        assertThatThrownBy(() -> transaction.executeWithoutResult(failing -> {
                    documents.issue("T-" + UUID.randomUUID(), "withdrawal", "x", Letters.item(Map.of()), model());
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        IssuedDocument next =
                documents.issue("T-" + UUID.randomUUID(), "withdrawal", "x", Letters.item(Map.of()), model());

        assertThat(first.number()).matches("示例街办〔\\d{4}〕终 第\\d{6}号");
        assertThat(serial(next)).isEqualTo(serial(first) + 1);
    }

    @Test
    void aReprintIsTheArchivedBytesNeverANewRendering() {
        IssuedDocument document = issue("receipt");
        byte[] first = documents.open(document.number()).pdf();
        assertThat(documents.open(document.number()).pdf()).isEqualTo(first);
        assertThat(documents.open(document.number()).roll()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void anAlteredArchiveIsNotServed() {
        IssuedDocument document = issue("receipt");
        jdbc.sql("update document set pdf = pdf || '\\x20'::bytea where number = ?")
                .param(document.number())
                .update();
        assertThatThrownBy(() -> documents.open(document.number())).hasMessageContaining("altered");
    }

    @Test
    void aRevokedLetterVerifiesAsVoidAndItsStepMayIssueANewOne() {
        IssuedDocument wrong = issue("acceptance");
        documents.revoke(wrong.number(), "日期有误");
        IssuedDocument right = issue("acceptance");

        assertThat(right.number()).isNotEqualTo(wrong.number());
        assertThat(documents.verify(wrong.verificationCode()))
                .get()
                .extracting(VerifiedDocument::valid)
                .isEqualTo(false);
        assertThat(documents.verify(right.verificationCode()))
                .get()
                .extracting(VerifiedDocument::valid)
                .isEqualTo(true);
        assertThatThrownBy(() -> documents.revoke(wrong.number(), "again")).isInstanceOf(NotFoundHere.class);
    }

    @Test
    void aCodeTypedFromPaperIsUnderstood() {
        String code = issue("acceptance").verificationCode();
        assertThat(code).hasSize(16);
        String typed = (code.substring(0, 4) + "-" + code.substring(4) + " ")
                .toLowerCase()
                .replace('0', 'o');
        assertThat(documents.verify(typed)).isPresent();
    }

    private IssuedDocument issue(String code) {
        return documents.issue(caseNumber, code, "step", Letters.item(Map.of()), model());
    }

    private static Map<String, Object> model() {
        return Letters.of("张小满");
    }

    private static long serial(IssuedDocument document) {
        return Long.parseLong(document.number().replaceAll(".*第(\\d+)号", "$1"));
    }
}
