package org.onewindow.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.workflow.ItemPackage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands letters over and keeps the proof of it. */
@Service
public class Deliveries {

    /** Letters that the applicant gets or signs at the window at once. */
    private static final Set<String> HANDED_OVER_AT_ONCE =
            Set.of("receipt", "acceptance", "supplement", "delivery", "fee-receipt");

    private final DeliveryRows rows;
    private final IssuedDocuments issued;
    private final Documents documents;
    private final DocumentModels models;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(
            DeliveryRows rows,
            IssuedDocuments issued,
            Documents documents,
            DocumentModels models,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.issued = issued;
        this.documents = documents;
        this.models = models;
        this.events = events;
        this.clock = clock;
    }

    /** The valid letters of a case that still wait for somebody to take them. */
    public List<IssuedDocument> waiting(String caseNumber) {
        Set<String> delivered = rows.ofCase(caseNumber).stream()
                .flatMap(delivery -> delivery.documentNumbers().stream())
                .collect(Collectors.toSet());
        ItemPackage item = models.item(caseNumber);
        return documents.list(caseNumber).stream()
                .filter(IssuedDocument::valid)
                .filter(document -> !HANDED_OVER_AT_ONCE.contains(document.code()))
                .filter(document -> !documents.staysInTheFile(item, document.code()))
                .filter(document -> !delivered.contains(document.number()))
                .toList();
    }

    /** By what rights the letters of a case may be taken. */
    public List<CollectorRelation> relations(String caseNumber) {
        return CollectorRelation.of(models.item(caseNumber));
    }

    /** What was handed over so far. */
    public List<Delivery> list(String caseNumber) {
        return rows.ofCase(caseNumber);
    }

    /**
     * Records that the waiting letters of a case were taken and issues the delivery receipt.
     *
     * @param by who hands them over, as printed on the receipt
     * @return the delivery receipt
     * @throws BadInput if this person may not take them
     * @throws AlreadyDone if nothing waits any more
     */
    @Transactional
    public IssuedDocument record(String caseNumber, Collector collector, DeliveryMethod method, String by) {
        return record(caseNumber, collector, method, null, by);
    }

    /** The same for letters that the post brought to the applicant; they count from the day on the return receipt. */
    @Transactional
    public IssuedDocument post(String caseNumber, Collector addressee, Posted posted, String by) {
        return record(caseNumber, addressee, DeliveryMethod.POST, posted, by);
    }

    private IssuedDocument record(
            String caseNumber, Collector collector, DeliveryMethod method, @Nullable Posted posted, String by) {
        issued.waitForOthers(caseNumber);
        List<IssuedDocument> letters = waiting(caseNumber);
        if (letters.isEmpty()) {
            throw new AlreadyDone("这个办件没有待领取的文书，可能已经被领走。");
        }
        if (!relations(caseNumber).contains(collector.relation())) {
            throw new BadInput("relation", "这个事项没有申报人，不能由申报人领取。请改选领取人与申请人的关系。");
        }
        Map<String, Object> model = new HashMap<>(models.of(caseNumber));
        LocalDate today = LocalDate.now(clock);
        LocalDate on = posted == null ? today : posted.receivedOn();
        BadInput.ifAny(CollectorCheck.errors(collector, model, today));
        long id = rows.save(caseNumber, collector, method, posted, on, clock.instant(), by);
        letters.forEach(letter -> rows.add(id, letter.number()));
        model.put("delivery", print(collector, method, posted, on, by, letters));
        IssuedDocument receipt =
                documents.issue(caseNumber, "delivery", "delivery" + id, models.item(caseNumber), model);
        List<String> numbers = letters.stream().map(IssuedDocument::number).toList();
        events.publishEvent(new DeliveryRecorded(caseNumber, numbers, receipt.number(), by));
        return receipt;
    }

    private static Map<String, Object> print(
            Collector collector,
            DeliveryMethod method,
            @Nullable Posted posted,
            LocalDate on,
            String by,
            Collection<IssuedDocument> letters) {
        String reason = collector.reason();
        Map<String, Object> words = new HashMap<>(Map.of(
                "collector", collector.name(),
                "relation", collector.relation().label(),
                "idNumberMasked", collector.idNumber().masked(),
                "reason", reason == null ? "" : reason,
                "method", method.label(),
                "on", on,
                "by", by,
                "documents",
                        letters.stream()
                                .map(letter -> Map.of("title", letter.title(), "number", letter.number()))
                                .toList()));
        if (posted != null) {
            words.put("mailNumber", posted.mailNumber());
            words.put("address", posted.address());
        }
        return words;
    }
}
