package org.onewindow.api;

import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onewindow.casework.Actor;
import org.onewindow.organisation.Organisation;
import org.onewindow.publicnotice.BoardEntry;
import org.onewindow.publicnotice.NoticeLine;
import org.onewindow.publicnotice.ObjectionInput;
import org.onewindow.publicnotice.Objections;
import org.onewindow.publicnotice.PublicNotices;
import org.onewindow.publicnotice.Reception;
import org.onewindow.support.AlreadyDone;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NoticesApi {

    private final OpenCases cases;
    private final Objections objections;
    private final PublicNotices notices;
    private final Organisation organisation;

    NoticesApi(OpenCases cases, Objections objections, PublicNotices notices, Organisation organisation) {
        this.cases = cases;
        this.objections = objections;
        this.notices = notices;
        this.organisation = organisation;
    }

    /** What became of an objection; who raised it is not repeated. */
    record ReceptionBody(String caseNumber, String outcome, String message) {}

    /** A running notice, only with what the norm makes public. */
    record NoticeBody(
            UUID id,
            String item,
            String itemName,
            String area,
            List<NoticeLine> lines,
            String place,
            LocalDate postedOn,
            LocalDate endsOn) {}

    @PostMapping("/api/v1/cases/{number}/objections")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "提出公示异议（公示期内）；公示结束后、决定作出前提出的按投诉登记，并答复 409")
    ReceptionBody object(@PathVariable String number, @RequestBody ObjectionInput objection, Principal channel) {
        String caseNumber = cases.get(number).number();
        Actor by = new Actor(channel.getName(), organisation.officerName(channel.getName()));
        Reception reception = objections.raise(caseNumber, objection, by);
        if (reception != Reception.RAISED) {
            throw new AlreadyDone(reception.sentence());
        }
        return new ReceptionBody(caseNumber, reception.name(), reception.sentence());
    }

    @GetMapping("/api/v1/public/notices")
    @Operation(summary = "正在公示的内容；公示一结束就不再出现")
    List<NoticeBody> running() {
        return notices.onBoard(null, null).stream().map(NoticesApi::body).toList();
    }

    private static NoticeBody body(BoardEntry entry) {
        return new NoticeBody(
                entry.id(),
                entry.itemKey(),
                entry.itemName(),
                entry.area(),
                entry.lines(),
                entry.place(),
                entry.postedOn(),
                entry.endsOn());
    }
}
