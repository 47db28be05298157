package org.onewindow.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.forms.FormSchema;
import org.onewindow.people.IdNumber;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.stereotype.Service;

/** Asks the rules of an item, for a case or for a trial, in the same way. */
@Service
public class Proposals {

    private final Map<String, ItemRules> rules;
    private final Catalog catalog;

    Proposals(List<ItemRules> rules, Catalog catalog) {
        this.rules = rules.stream().collect(Collectors.toMap(ItemRules::itemKey, Function.identity()));
        this.catalog = catalog;
    }

    /** What the rules would propose; nothing is stored. What is filled in is checked like an application's. */
    public Assessment trial(
            String itemKey,
            LocalDate asOf,
            String areaCode,
            @Nullable IdNumber applicant,
            LocalDate birthDate,
            Map<String, Object> form,
            Circumstances circumstances) {
        ServiceItem item = catalog.item(itemKey);
        FormSchema schema = catalog.intakeForm(item.files());
        BadInput.ifAny(schema.checkGiven(form).stream()
                .map(error -> new FieldError("form." + error.field(), error.message()))
                .toList());
        Map<String, Object> situation = catalog.asked(item.files(), circumstances.situation());
        BadInput.ifAny(catalog.checkSituation(item.files(), situation).stream()
                .map(error -> new FieldError("situation." + error.field(), error.message()))
                .toList());
        return of(new AssessmentRequest(
                asOf,
                asOf,
                areaCode,
                applicant,
                birthDate,
                withEmptyChoices(schema, form),
                new Circumstances(circumstances.agentRelation(), situation, circumstances.known()),
                item.files()));
    }

    /** In a trial, choosing none of several is an answer too; a form that is kept knows it from no answer at all no more. */
    private static Map<String, Object> withEmptyChoices(FormSchema schema, Map<String, Object> form) {
        Map<String, Object> accepted = new HashMap<>(schema.accepted(form, Map.of()));
        schema.fields().stream()
                .filter(field -> field.type().equals("checklist") && List.of().equals(form.get(field.key())))
                .forEach(field -> accepted.put(field.key(), List.of()));
        return accepted;
    }

    /** Tells somebody whose paper belongs to another item which one that is. */
    public void refuseOtherItem(String itemKey, @Nullable IdNumber applicant) {
        ItemRules own = rules.get(itemKey);
        if (own != null && applicant != null) {
            own.otherItem(catalog.item(itemKey).files(), applicant).ifPresent(where -> {
                throw new BadInput("applicant.idNumber", where);
            });
        }
    }

    /**
     * What is wrong with a form, field by field, and if nothing is, what does not fit together in it; fields are named
     * as {@code form.members[1].idNumber}.
     *
     * @param applicant null while the applicant's number is not known
     */
    public List<FieldError> check(String itemKey, Map<String, Object> form, @Nullable IdNumber applicant) {
        FormSchema schema = catalog.intakeForm(catalog.item(itemKey).files());
        List<FieldError> faults = schema.check(form).stream()
                .map(error -> new FieldError("form." + error.field(), error.message()))
                .toList();
        ItemRules own = rules.get(itemKey);
        return own == null || !faults.isEmpty() ? faults : own.check(schema.accepted(form, Map.of()), applicant);
    }

    Assessment of(AssessmentRequest request) {
        ItemRules own = rules.get(request.rules().key());
        return own == null ? byHand() : own.assess(request);
    }

    /** What the acceptance table of the item is to be told. */
    AcceptanceFacts acceptance(AssessmentRequest request) {
        ItemRules own = rules.get(request.rules().key());
        return own == null ? AcceptanceFacts.ORDINARY : own.acceptance(request);
    }

    /** What the item's own records say over the intake form. */
    Map<String, Object> facts(String itemKey, String caseNumber) {
        ItemRules own = rules.get(itemKey);
        return own == null ? Map.of() : own.facts(caseNumber);
    }

    /** An item without rules of its own leaves everything to people. */
    private static Assessment byHand() {
        return new Assessment(
                "MANUAL",
                true,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of(),
                List.of("本事项没有自动测算，由经办人判断。"));
    }
}
