package org.onewindow.items.livingallowance;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.Submissions;
import org.onewindow.catalog.Catalog;
import org.onewindow.forms.FormSchema;
import org.onewindow.workflow.ItemPackage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The family a case is about, whether the case is its application or a later look at it. */
@Component
public class Families {

    /** The item that families apply for. */
    public static final String ITEM = Tables.ITEM;

    /** The item that looks at them again. */
    public static final String REVIEW = Tables.REVIEW;

    private static final Set<String> KEYS = Set.of(
            "members",
            "incomes",
            "deductions",
            "properties",
            "edgeFamily",
            "separatedResidence",
            "nearRelative",
            "supportPersons",
            "authorizations",
            "hardshipReason",
            "accountKind",
            "accountNumber",
            "accountHolder");

    private final Submissions submissions;
    private final Catalog catalog;
    private final ObjectProvider<FamilyOrigin> origins;

    Families(Submissions submissions, Catalog catalog, ObjectProvider<FamilyOrigin> origins) {
        this.submissions = submissions;
        this.catalog = catalog;
        this.origins = origins;
    }

    /** Whether a case is about a family. */
    public static boolean concerns(CaseFile file) {
        return file.itemKey().equals(ITEM) || file.itemKey().equals(REVIEW);
    }

    /** Only what a form says of the family itself. */
    public static Map<String, Object> part(Map<String, Object> form) {
        Map<String, Object> part = new HashMap<>(form);
        part.keySet().retainAll(KEYS);
        part.values().removeIf(value -> value == null);
        return part;
    }

    /** What was handed in, over the family it is about. */
    public Map<String, Object> form(String caseNumber) {
        Map<String, Object> form = new HashMap<>();
        origins.forEach(origin -> form.putAll(origin.family(caseNumber)));
        form.putAll(submissions.of(caseNumber).form());
        return form;
    }

    /** The form a family is described with. */
    public FormSchema schema(CaseFile file) {
        return catalog.intakeForm(item(file));
    }

    /** The package with that form, with the rules and with the papers about the family. */
    public ItemPackage item(CaseFile file) {
        return file.itemKey().equals(ITEM)
                ? catalog.itemOf(file.processDefinitionId()).files()
                : catalog.item(ITEM).files();
    }
}
