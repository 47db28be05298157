package org.onewindow.items.livingallowance.fieldwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.Circumstances;
import org.onewindow.casework.ItemRules;
import org.onewindow.catalog.Catalog;
import org.onewindow.forms.FormSchema;
import org.onewindow.items.livingallowance.Families;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Holds what was found against the intake form and the rules, so that no signed record stops the assessment later. */
@Component
class FoundFamily {

    private final Catalog catalog;
    private final Families families;
    private final People people;
    private final ObjectProvider<ItemRules> rules;

    FoundFamily(Catalog catalog, Families families, People people, ObjectProvider<ItemRules> rules) {
        this.catalog = catalog;
        this.families = families;
        this.people = people;
        this.rules = rules;
    }

    FamilyLists lists(CaseFile file) {
        return FamilyLists.of(intake(file));
    }

    /** The application as it stands, with what earlier visits found. */
    Map<String, Object> form(CaseFile file) {
        Map<String, Object> form = new HashMap<>(families.form(file.number()));
        rules.stream()
                .filter(own -> own.itemKey().equals(file.itemKey()))
                .forEach(own -> form.putAll(own.facts(file.number())));
        return form;
    }

    /** What is wrong with the rows that were found, under the names the page gives them. */
    List<FieldError> errors(CaseFile file, FoundRows rows, Sheet sheet) {
        Map<String, Object> found = rows.facts(sheet);
        Map<String, Object> form = new HashMap<>(families.form(file.number()));
        form.putAll(found);
        List<FieldError> errors = new ArrayList<>(intake(file).check(form).stream()
                .filter(error -> found.keySet().stream().anyMatch(error.field()::startsWith))
                .toList());
        if (errors.isEmpty()) {
            errors.addAll(complaints(file, form));
        }
        return errors.stream().map(FoundFamily::onThePage).toList();
    }

    private List<FieldError> complaints(CaseFile file, Map<String, Object> form) {
        Person applicant = people.get(file.applicantId());
        LocalDate born = Objects.requireNonNullElse(applicant.birthDate(), file.receivedOn());
        AssessmentRequest request = new AssessmentRequest(
                file.receivedOn(),
                file.receivedOn(),
                file.areaCode(),
                applicant.idNumber(),
                born,
                form,
                Circumstances.ORDINARY,
                catalog.itemOf(file.processDefinitionId()).files());
        try {
            rules.stream().filter(own -> own.itemKey().equals(file.itemKey())).forEach(own -> own.assess(request));
            return List.of();
        } catch (BadInput refused) {
            return refused.errors();
        }
    }

    /** The owner of a row is chosen among the members, not typed. */
    private static FieldError onThePage(FieldError error) {
        String field = error.field()
                .replaceFirst("^form\\.", "")
                .replaceFirst("\\.(memberIdNumber|ownerIdNumber)$", "." + FamilyLists.REF);
        return new FieldError(field, error.message());
    }

    private FormSchema intake(CaseFile file) {
        return families.schema(file);
    }
}
