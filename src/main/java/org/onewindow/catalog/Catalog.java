package org.onewindow.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.forms.FieldSource;
import org.onewindow.forms.FormSchema;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Service;

/** The catalogue of the hall; everything in it comes from the packages. */
@Service
public class Catalog {

    private final ItemPackages packages;
    private final Decisions decisions;

    /** A version's forms never change, and reading one costs more than checking against it. */
    private final Map<String, FormSchema> read = new ConcurrentHashMap<>();

    private final Map<String, List<FieldSource>> sources = new ConcurrentHashMap<>();

    Catalog(ItemPackages packages, Decisions decisions) {
        this.packages = packages;
        this.decisions = decisions;
    }

    /** All items in their newest version. */
    public List<ServiceItem> items() {
        return packages.latest().stream().map(ServiceItem::of).toList();
    }

    public ServiceItem item(String key) {
        return ServiceItem.of(packages.latest(key));
    }

    /** The item in the version a case was started with. */
    public ServiceItem itemOf(String processDefinitionId) {
        return ServiceItem.of(packages.of(processDefinitionId));
    }

    /** Items by name, pinyin initials, code or synonym, best first, ten at most; all of them for an empty search. */
    public List<ServiceItem> search(String text) {
        return items().stream()
                .map(item -> ItemMatch.of(item, text))
                .flatMap(Optional::stream)
                .sorted()
                .limit(10)
                .map(ItemMatch::item)
                .toList();
    }

    /** The form the applicant's facts are taken down with. */
    public FormSchema intakeForm(ItemPackage item) {
        return form(item, item.required("item.intakeForm"));
    }

    /** Where the fields of the intake form may be filled from. */
    public List<FieldSource> sources(ItemPackage item) {
        String id = item.required("item.intakeForm");
        return sources.computeIfAbsent(
                item.deploymentId() + "/" + id,
                any -> FieldSource.of(item.form(id).orElseThrow()));
    }

    /** The questions that settle the applicant's situation, if the item has any. */
    public Optional<FormSchema> situationForm(ItemPackage item) {
        return item.property("item.situation").map(form -> form(item, form));
    }

    private FormSchema form(ItemPackage item, String id) {
        return read.computeIfAbsent(
                item.deploymentId() + "/" + id,
                any -> FormSchema.parse(item.form(id).orElseThrow()));
    }

    /** The answers to the situation questions that are asked; others do no harm and count for nothing. */
    public Map<String, Object> asked(ItemPackage item, Map<String, Object> situation) {
        return situationForm(item).map(form -> form.withoutUnasked(situation)).orElse(situation);
    }

    /** What is wrong with the answers to the situation questions; a question left open is no fault. */
    public List<FieldError> checkSituation(ItemPackage item, Map<String, Object> situation) {
        return situationForm(item)
                .map(form -> form.check(situation).stream()
                        .filter(error -> situation.containsKey(error.field()))
                        .toList())
                .orElse(List.of());
    }

    /** The exact materials for a situation, each with its reason; open questions ask for nothing extra. */
    public List<RequiredMaterial> materials(ItemPackage item, Map<String, Object> situation) {
        return materials(item, situation, Map.of());
    }

    /**
     * The same for somebody of whom something is known.
     *
     * @param known further inputs of the table, such as {@code photoKnown}; what is known is not demanded
     */
    public List<RequiredMaterial> materials(
            ItemPackage item, Map<String, Object> situation, Map<String, Object> known) {
        Map<String, Object> asked = asked(item, situation);
        BadInput.ifAny(checkSituation(item, asked));
        Map<String, Object> answers = new HashMap<>(known);
        situationForm(item).ifPresent(form -> form.fields().forEach(field -> answers.put(field.key(), "")));
        answers.putAll(asked);
        return decisions.evaluate(item, item.required("item.materials"), answers).results().stream()
                .map(Catalog::material)
                .distinct()
                .toList();
    }

    private static RequiredMaterial material(Map<String, Object> row) {
        return new RequiredMaterial(
                text(row, "code"),
                text(row, "name"),
                Boolean.TRUE.equals(row.get("required")),
                Boolean.TRUE.equals(row.get("mayBePending")),
                text(row, "why"),
                text(row, "form"),
                text(row, "basis"));
    }

    private static String text(Map<String, Object> row, String column) {
        return row.getOrDefault(column, "").toString();
    }
}
