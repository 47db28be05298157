package org.onewindow.desk;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onewindow.casework.TimelineEntry;
import org.onewindow.forms.LabelledValue;
import org.onewindow.people.Masks;

/** A case as somebody reads it who must judge the work and need not know whose case it is. */
final class BlindView {

    private static final Pattern NAMES = Pattern.compile("(?i).*(name|holder|person)$");
    private static final Pattern PLACES = Pattern.compile("(?i).*address.*");
    private static final String HIDDEN = "（已隐去）";

    private final TaskCaseView view;

    private BlindView(TaskCaseView view) {
        this.view = view;
    }

    /** Names masked, addresses left out, and neither scans, letters nor further pages, which show both. */
    static TaskCaseView of(TaskCaseView view) {
        return new BlindView(view).masked();
    }

    private TaskCaseView masked() {
        return new TaskCaseView(
                view.file(),
                view.clock(),
                false,
                view.steps(),
                view.branches(),
                view.remarks(),
                view.proposal(),
                view.parties().stream().map(BlindView::party).toList(),
                answers(view.answers()),
                view.known().stream().map(fact -> fact.with(this::answer)).toList(),
                view.materials(),
                Map.of(),
                view.opinions().stream()
                        .map(said -> new TaskCaseView.Said(
                                said.task(), said.officer(), said.when(), answers(said.answers())))
                        .toList(),
                List.of(),
                view.timeline().stream()
                        .map(entry -> new TimelineEntry(
                                entry.at(), unnamed(entry.by()), unnamed(entry.what()), unnamed(entry.why())))
                        .toList(),
                List.of());
    }

    private static TaskCaseView.Party party(TaskCaseView.Party party) {
        return new TaskCaseView.Party(
                party.role(),
                Masks.name(party.name()),
                party.relation(),
                party.idType(),
                party.idNumber(),
                party.phone(),
                party.address().isEmpty() ? "" : HIDDEN);
    }

    private List<LabelledValue> answers(List<LabelledValue> answers) {
        return answers.stream().map(answer -> answer.with(this::answer)).toList();
    }

    private LabelledValue answer(LabelledValue answer) {
        String value = answer.value();
        if (PLACES.matcher(answer.key()).matches() && !value.isEmpty()) {
            value = HIDDEN;
        } else if (NAMES.matcher(answer.key()).matches()) {
            value = Masks.name(value);
        }
        return new LabelledValue(answer.key(), answer.label(), unnamed(value));
    }

    private String unnamed(String text) {
        String unnamed = text;
        for (TaskCaseView.Party party : view.parties()) {
            unnamed = unnamed.replace(party.name(), Masks.name(party.name()));
        }
        return unnamed;
    }
}
