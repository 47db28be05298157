package org.onewindow.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.casework.AskedLine.Field;
import org.onewindow.casework.AskedLine.Kind;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.forms.FormField;
import org.onewindow.forms.FormOption;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Service;

/** What a case waits for from its applicant, laid out for a page: each mark beside the field or material it means. */
@Service
public class OpenItems {

    private static final List<FormOption> YES_OR_NO =
            List.of(new FormOption("true", "是"), new FormOption("false", "否"));

    private final Supplements supplements;
    private final PendingPromises promises;
    private final StoredApplication stored;
    private final Submissions submissions;
    private final Catalog catalog;
    private final Photos photos;

    OpenItems(
            Supplements supplements,
            PendingPromises promises,
            StoredApplication stored,
            Submissions submissions,
            Catalog catalog,
            Photos photos) {
        this.supplements = supplements;
        this.promises = promises;
        this.stored = stored;
        this.submissions = submissions;
        this.catalog = catalog;
        this.photos = photos;
    }

    /** Empty if the applicant does not have the word. */
    public Optional<Asked> of(CaseFile file) {
        return switch (file.status()) {
            case RECEIVED, SUPPLEMENT_REQUESTED ->
                supplements
                        .open(file.number())
                        .filter(SupplementRequest::waitsForApplicant)
                        .map(open -> asked(file, false, open.open(), open.dueOn()));
            case ACCEPTED, IN_REVIEW, PUBLIC_NOTICE ->
                promises.open(file.number()).map(promise -> asked(file, true, promise.open(), promise.dueOn()));
            default -> Optional.empty();
        };
    }

    private Asked asked(CaseFile file, boolean pending, List<SupplementItem> items, LocalDate dueOn) {
        Set<String> materials =
                stored.checklist(file).stream().map(RequiredMaterial::code).collect(Collectors.toSet());
        Map<String, Object> form = submissions.of(file.number()).form();
        ItemPackage pack = catalog.itemOf(file.processDefinitionId()).files();
        List<FormField> fields = catalog.intakeForm(pack).fields();
        List<AskedLine> lines = new ArrayList<>();
        for (SupplementItem item : items) {
            lines.add(line(lines.size(), item, materials, fields, form));
        }
        return new Asked(
                pending, lines, dueOn, form, photos.rule(pack, file.areaCode()).orElse(null));
    }

    private static AskedLine line(
            int place, SupplementItem item, Set<String> materials, List<FormField> fields, Map<String, Object> form) {
        if (materials.contains(item.code())) {
            return new AskedLine(place, item, Kind.MATERIAL, List.of());
        }
        List<Field> asked = item.code().startsWith(Answered.FIELD)
                ? fields(fields, form, item.code().substring(Answered.FIELD.length()))
                : List.of();
        return new AskedLine(place, item, asked.isEmpty() ? Kind.WORDS : Kind.FIELDS, asked);
    }

    /** The field itself, those of a group, or those of every row of a list and of one more row. */
    private static List<Field> fields(List<FormField> fields, Map<String, Object> form, String path) {
        FormField field = FieldLabel.of(fields, path).field();
        if (field == null) {
            return List.of();
        }
        if (field.fields().isEmpty()) {
            return List.of(field(fields, form, path, field));
        }
        if (!field.type().equals("dynamiclist") || path.endsWith("]")) {
            return below(fields, form, path, field);
        }
        int rows = FormPaths.get(form, path) instanceof List<?> list ? list.size() : 0;
        List<Field> all = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            all.addAll(below(fields, form, path + "[" + row + "]", field));
        }
        return all;
    }

    private static List<Field> below(List<FormField> fields, Map<String, Object> form, String path, FormField group) {
        return group.fields().stream()
                .filter(inner -> inner.fields().isEmpty())
                .map(inner -> field(fields, form, path + "." + inner.key(), inner))
                .toList();
    }

    private static Field field(List<FormField> fields, Map<String, Object> form, String path, FormField field) {
        FieldLabel label = FieldLabel.of(fields, path);
        return new Field(
                Answered.FIELD + path,
                label.text(),
                field.type(),
                field.type().equals("checkbox") ? YES_OR_NO : field.options(),
                label.words(FormPaths.get(form, path)));
    }
}
