package org.onewindow.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.ItemPackage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@HallTest
@Transactional
class DeliveriesTest {

    private static final IdNumber APPLICANT = IdNumber.parse(IdType.RESIDENT_ID, "620102194201010013");
    private static final IdNumber DAUGHTER = IdNumber.parse(IdType.RESIDENT_ID, "620102197003050026");
    private static final IdNumber GRANDCHILD = IdNumber.parse(IdType.RESIDENT_ID, "620102201503050013");

    @Autowired
    Documents documents;

    @Autowired
    IssuedDocuments issued;

    @Autowired
    DeliveryRows rows;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final String caseNumber = "T-" + UUID.randomUUID();
    private final Map<String, Object> model = new HashMap<>(Letters.of("张大年"));
    private final List<Object> events = new ArrayList<>();
    private Deliveries deliveries;

    @BeforeEach
    void aCaseWithALetter() {
        model.put(
                "applicant",
                Map.of("name", "张大年", "idNumber", APPLICANT.canonical(), "idNumberMasked", APPLICANT.masked()));
        model.put("agent", Map.of("name", "张小满", "idNumber", DAUGHTER.canonical(), "relation", "子女"));
        deliveries = new Deliveries(rows, issued, documents, models(), events::add, clock);
        documents.issue(caseNumber, "receipt", "receive", Letters.item(Map.of()), model);
        documents.issue(caseNumber, "withdrawal", "withdraw", Letters.item(Map.of()), model);
    }

    @Test
    void theApplicantTakesWhatWaitsAndTheReceiptProvesIt() throws Exception {
        String letter = deliveries.waiting(caseNumber).get(0).number();
        IssuedDocument receipt = take("张大年", APPLICANT, CollectorRelation.APPLICANT, null);

        assertThat(deliveries.waiting(caseNumber)).isEmpty();
        assertThat(events).containsExactly(new DeliveryRecorded(caseNumber, List.of(letter), receipt.number(), "窗口一"));
        assertThat(deliveries.list(caseNumber)).singleElement().satisfies(delivery -> {
            assertThat(delivery.documentNumbers()).containsExactly(letter);
            assertThat(delivery.collectorName()).isEqualTo("张大年");
            assertThat(delivery.by()).isEqualTo("窗口一");
        });
        try (PDDocument pdf = Loader.loadPDF(documents.open(receipt.number()).pdf())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("送达回证", letter, "本人", "窗口领取", APPLICANT.masked())
                    .doesNotContain(APPLICANT.canonical());
        }
    }

    @Test
    void theCollectorsNumberIsSealedInTheTable() {
        take("张小满", DAUGHTER, CollectorRelation.AGENT, null);
        byte[] stored = jdbc.sql("select id_number from delivery where case_number = ?")
                .param(caseNumber)
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(DAUGHTER.canonical());
    }

    @Test
    void somebodyElseNeedsAReasonAndMustBeOfAge() {
        refuses("领取人与申请人", "李四", DAUGHTER, CollectorRelation.APPLICANT, null);
        refuses("领取人与申请人", "张大年", DAUGHTER, CollectorRelation.APPLICANT, null);
        refuses("不是本办件登记的代办人", "李四", DAUGHTER, CollectorRelation.AGENT, null);
        refuses("代领原因", "李四", DAUGHTER, CollectorRelation.FAMILY, "  ");
        refuses("没有申报人", "李四", DAUGHTER, CollectorRelation.REPORTER, "房东，凭租赁合同");
        refuses("未满18周岁", "张小宝", GRANDCHILD, CollectorRelation.FAMILY, "老人住院");
        assertThat(deliveries.list(caseNumber)).isEmpty();

        take("李四", DAUGHTER, CollectorRelation.AUTHORISED, "申请人住院，凭委托书代领");
        assertThat(deliveries.list(caseNumber)).hasSize(1);
    }

    @Test
    void papersOfTheFileWaitForNobody() {
        documents.issue(caseNumber, "notice-record", "notice", Letters.item(Map.of()), model);
        assertThat(deliveries.waiting(caseNumber))
                .extracting(IssuedDocument::code)
                .containsExactly("withdrawal");
    }

    @Test
    void lettersAreTakenOnce() {
        take("张大年", APPLICANT, CollectorRelation.APPLICANT, null);
        assertThatThrownBy(() -> take("张大年", APPLICANT, CollectorRelation.APPLICANT, null))
                .isInstanceOf(AlreadyDone.class);
    }

    private IssuedDocument take(String name, IdNumber number, CollectorRelation relation, @Nullable String reason) {
        Collector collector = new Collector(name, number, relation, reason);
        return deliveries.record(caseNumber, collector, DeliveryMethod.COUNTER, "窗口一");
    }

    private void refuses(
            String because, String name, IdNumber number, CollectorRelation relation, @Nullable String reason) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> take(name, number, relation, reason))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::message)
                        .anyMatch(message -> message.contains(because)));
    }

    private DocumentModels models() {
        return new DocumentModels() {
            @Override
            public Map<String, Object> of(String caseNumber) {
                return model;
            }

            @Override
            public ItemPackage item(String caseNumber) {
                return Letters.item(Map.of());
            }
        };
    }
}
