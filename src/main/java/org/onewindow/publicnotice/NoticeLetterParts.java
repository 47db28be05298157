package org.onewindow.publicnotice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.LetterParts;
import org.onewindow.support.HallClock;
import org.springframework.stereotype.Component;

/** What letters say of the last notice, of objections (never who objected) and of the long-term list. */
@Component
class NoticeLetterParts implements LetterParts {

    private final Notices notices;
    private final ObjectionRows objections;
    private final Recipients recipients;

    NoticeLetterParts(Notices notices, ObjectionRows objections, Recipients recipients) {
        this.notices = notices;
        this.objections = objections;
        this.recipients = recipients;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        Map<String, Object> parts = new HashMap<>();
        List<PublicNotice> rounds = notices.of(file.number());
        if (!rounds.isEmpty()) {
            PublicNotice last = rounds.get(rounds.size() - 1);
            parts.put("notice", notice(last));
            parts.put("objection", objection(objections.of(file.number()), last));
        }
        recipients
                .of(file.number())
                .ifPresent(entry ->
                        parts.put("listing", Map.of("lines", lines(entry.lines()), "listedOn", entry.listedOn())));
        return parts;
    }

    private static Map<String, Object> notice(PublicNotice notice) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("round", notice.roundInWords());
        facts.put("lines", lines(notice.lines()));
        facts.put("place", notice.place());
        facts.put("postedBy", notice.postedBy());
        facts.put("postedOn", notice.postedOn());
        facts.put("endsOn", notice.endsOn());
        facts.put("explanation", notice.explanation());
        facts.put("state", notice.state().label());
        facts.put("undisputed", notice.state() == NoticeState.UNDISPUTED);
        facts.put("disputed", notice.state() == NoticeState.INTERRUPTED);
        if (notice.closedAt() != null) {
            facts.put("closedOn", notice.closedAt().atZone(HallClock.ZONE).toLocalDate());
        }
        return facts;
    }

    private static Map<String, Object> objection(List<Objection> raised, PublicNotice last) {
        List<Map<String, Object>> told = raised.stream()
                .map(NoticeLetterParts::told)
                .flatMap(Optional::stream)
                .toList();
        long against = raised.stream()
                .filter(objection -> objection.noticeId().equals(last.id()))
                .count();
        return Map.of("count", against, "told", told);
    }

    private static Optional<Map<String, Object>> told(Objection objection) {
        return Optional.ofNullable(objection.answer())
                .map(answer -> Map.of(
                        "kind", objection.kind().label(),
                        "receivedOn",
                                objection.receivedAt().atZone(HallClock.ZONE).toLocalDate(),
                        "result", answer.result(),
                        "toldOn", answer.toldOn(),
                        "toldHow", answer.toldHow()));
    }

    private static List<Map<String, String>> lines(List<NoticeLine> lines) {
        return lines.stream()
                .map(line -> Map.of("label", line.label(), "value", line.value()))
                .toList();
    }
}
