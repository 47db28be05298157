package org.onewindow.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onewindow.catalog.Catalog;
import org.onewindow.forms.FormField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What changed between the rounds of a supplement, and how often a second request was needed. */
@Service
public class SupplementHistory {

    private final CaseFiles files;
    private final Catalog catalog;
    private final Submissions submissions;
    private final SupplementReplies replies;
    private final JdbcClient jdbc;

    SupplementHistory(
            CaseFiles files, Catalog catalog, Submissions submissions, SupplementReplies replies, JdbcClient jdbc) {
        this.files = files;
        this.catalog = catalog;
        this.submissions = submissions;
        this.replies = replies;
        this.jdbc = jdbc;
    }

    /**
     * One reply of the applicant.
     *
     * @param requestRound the request it answers
     * @param materials how each was presented, by code
     * @param notes by the code of the item
     */
    public record Round(
            int requestRound,
            Instant at,
            String by,
            Map<String, String> materials,
            List<FieldChange> changes,
            Map<String, String> notes) {}

    /** A field with what it said before and after; an empty text where it said nothing. */
    public record FieldChange(String path, String label, String before, String after) {}

    /** Requests ever sent, and those among them that were not the first of their case. */
    public record Share(long requests, long seconds) {

        /** In whole percent. */
        public long percent() {
            return requests == 0 ? 0 : Math.round(100.0 * seconds / requests);
        }
    }

    /** The share of one item where applications for one area come in. */
    public record OfficeShare(String itemName, String areaCode, Share share) {}

    /** The replies of a case, the first one first. */
    public List<Round> of(String caseNumber) {
        List<FormField> fields = catalog.intakeForm(
                        catalog.itemOf(files.get(caseNumber).processDefinitionId())
                                .files())
                .fields();
        return replies.of(caseNumber).stream()
                .map(round -> new Round(
                        round.requestRound(),
                        round.at(),
                        round.by(),
                        round.content().materials(),
                        changes(caseNumber, round.submissionRound(), fields),
                        round.content().notes()))
                .toList();
    }

    /** 二次补正率: how often the one list was not enough. */
    public Share share() {
        return jdbc.sql(
                        "select count(*) as requests, count(*) filter (where round > 1) as seconds from supplement_request")
                .query((row, index) -> new Share(row.getLong("requests"), row.getLong("seconds")))
                .single();
    }

    /** The same for every item and office; offices by the code of the area they serve. */
    public List<OfficeShare> shares() {
        return jdbc.sql("""
                        select item_name, area_code, count(*) as requests, count(*) filter (where round > 1) as seconds
                        from supplement_request join case_file on number = case_number
                        group by item_name, area_code order by item_name, area_code""")
                .query((row, index) -> new OfficeShare(
                        row.getString("item_name"),
                        row.getString("area_code"),
                        new Share(row.getLong("requests"), row.getLong("seconds"))))
                .list();
    }

    private List<FieldChange> changes(String caseNumber, int round, List<FormField> fields) {
        if (round == 0) {
            return List.of();
        }
        Map<String, Object> before = new LinkedHashMap<>(
                FormPaths.leaves(submissions.of(caseNumber, round - 1).form()));
        Map<String, Object> after =
                FormPaths.leaves(submissions.of(caseNumber, round).form());
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(before.get(path), after.get(path))) {
                FieldLabel label = FieldLabel.of(fields, path);
                changes.add(new FieldChange(
                        path, label.text(), label.words(before.get(path)), label.words(after.get(path))));
            }
        }
        return changes;
    }
}
