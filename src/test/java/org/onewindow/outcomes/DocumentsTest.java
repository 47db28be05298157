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
        Callable<IssuedDocument> press = () -> issue("acceptance");
        assertThat(atOnce(press))
                .hasSize(2)
                .containsOnly(documents.list(caseNumber).get(0));
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
    void openedByTwoAtOnceItIsPrintedOnce() throws Exception {
        String number = issue("acceptance").number();
        Callable<byte[]> open = () -> documents.open(number).pdf();
        assertThat(atOnce(open).stream().distinct().map(Fingerprint::of).distinct())
                .hasSize(1);
    }

    @Test
    void anAlteredArchiveIsNotServed() {
        String number = issue("receipt").number();
        documents.open(number);
        alter("pdf = pdf || '\\x20'::bytea", number);
        assertThatThrownBy(() -> documents.open(number)).hasMessageContaining("altered");
    }

    @Test
    void anAlteredTextIsNotPrinted() {
        String number = issue("receipt").number();
        alter("html = replace(html, '高龄', '其他')", number);
        assertThatThrownBy(() -> documents.open(number)).hasMessageContaining("altered");
    }

    @Test
    void aTemplateThatIsNotWellFormedIssuesNothing() {
        Map<String, String> broken = Map.of("test-item-grant.mustache", "<html><body><p>open</body></html>");
        assertThatThrownBy(() -> documents.issue(caseNumber, "grant", "step", Letters.item(broken), model()))
                .hasMessageContaining("well-formed");
        assertThat(documents.list(caseNumber)).isEmpty();
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

    private void alter(String change, String number) {
        jdbc.sql("update document set " + change + " where number = ?")
                .param(number)
                .update();
    }

    private static <T> List<T> atOnce(Callable<T> action) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : two.invokeAll(List.of(action, action))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            two.shutdownNow();
        }
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
