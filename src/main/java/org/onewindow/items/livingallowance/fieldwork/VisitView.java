package org.onewindow.items.livingallowance.fieldwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.forms.FormField;
import org.onewindow.materials.Upload;
import org.onewindow.people.Masks;

/**
 * The page of a visit.
 *
 * @param signed whether the officer at the keyboard has signed
 * @param members sign → name, for rows that belong to a member
 */
record VisitView(
        FieldTask task,
        String title,
        Sheet sheet,
        List<Section> sections,
        Map<String, String> members,
        List<Upload> photos,
        List<FieldRecord.Signature> signatures,
        boolean signed,
        int edition) {

    private static final Map<String, String> NOUNS =
            Map.of("members", "家庭成员", "incomes", "收入", "deductions", "可扣减的支出", "properties", "财产");

    /**
     * A list to compare with the application.
     *
     * @param owned whether its rows belong to a member
     */
    record Section(
            String list,
            String noun,
            boolean owned,
            List<FormField> fields,
            List<FormField> identity,
            List<Line> rows) {}

    /**
     * A row.
     *
     * @param cells what is written in it, by column
     * @param claimed the application's words; empty for a row that the visit added
     * @param masked the member's number; empty where there is none to show
     */
    record Line(int index, Map<String, String> cells, String claimed, String masked) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        public boolean added() {
            return cell(FamilyLists.ORIGIN).isEmpty();
        }
    }

    static VisitView of(Visit visit) {
        Sheet sheet = visit.content().sheet();
        FoundRows rows = visit.rows();
        List<Section> sections = rows.lists().columns().keySet().stream()
                .map(list -> section(list, rows, sheet))
                .toList();
        Map<String, String> members = new LinkedHashMap<>();
        sheet.rows(FamilyLists.MEMBERS)
                .forEach(member ->
                        members.put(member.getOrDefault(FamilyLists.REF, ""), member.getOrDefault("name", "")));
        boolean signed = visit.record() != null
                && visit.record().isSignedBy(visit.task().staff().id());
        return new VisitView(
                visit.task(),
                VisitKind.of(visit.task().task().activityId()).label(),
                sheet,
                sections,
                members,
                visit.photos(),
                visit.signatures(),
                signed,
                visit.edition());
    }

    private static Section section(String list, FoundRows rows, Sheet sheet) {
        FamilyLists lists = rows.lists();
        List<Line> lines = new ArrayList<>();
        for (Map<String, String> cells : sheet.rows(list)) {
            Map<String, Object> origin = rows.origin(list, cells);
            String number = FamilyLists.text(origin, "idNumber");
            lines.add(new Line(
                    lines.size(), cells, lists.inWords(list, origin), number.isEmpty() ? "" : Masks.idNumber(number)));
        }
        return new Section(
                list,
                NOUNS.getOrDefault(list, list),
                !list.equals(FamilyLists.MEMBERS),
                lists.compared(list),
                list.equals(FamilyLists.MEMBERS) ? lists.identity() : List.of(),
                lines);
    }

    /** What a visit may come to. */
    public VisitConclusion[] conclusions() {
        return VisitConclusion.values();
    }

    public boolean enoughSigned() {
        return signatures.size() >= VisitCheck.FEWEST_INVESTIGATORS;
    }
}
