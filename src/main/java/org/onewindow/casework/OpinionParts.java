package org.onewindow.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.organisation.Organisation;
import org.onewindow.support.HallClock;
import org.springframework.stereotype.Component;

/** What officers said of a case, for the letters that show it: everything in order, and the first opinion by itself. */
@Component
class OpinionParts implements LetterParts {

    private static final String FIRST_OPINION = "giveFirstOpinion";

    private final Opinions opinions;
    private final Organisation organisation;

    OpinionParts(Opinions opinions, Organisation organisation) {
        this.opinions = opinions;
        this.organisation = organisation;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        List<Opinion> said = opinions.of(file.number());
        Map<String, Object> parts = new HashMap<>();
        parts.put("opinions", said.stream().map(this::line).toList());
        said.stream()
                .filter(opinion -> opinion.activityId().equals(FIRST_OPINION))
                .reduce((earlier, later) -> later)
                .ifPresent(opinion -> parts.put("firstOpinion", line(opinion)));
        return parts;
    }

    private Map<String, Object> line(Opinion opinion) {
        return Map.of(
                "task", opinion.taskName(),
                "officer", organisation.officerName(opinion.officer()),
                "on", LocalDate.ofInstant(opinion.at(), HallClock.ZONE),
                "verdict", opinion.inWords("verdict").orElse("已办理"),
                "reason", opinion.inWords("reasonCode").orElse(""),
                "note", Objects.requireNonNullElse(opinion.note(), ""),
                "amount", opinion.inWords("amount").orElse(""),
                "difference", opinion.inWords("differenceReason").orElse(""));
    }
}
