package org.onewindow.counter.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.DeliveryWish;
import org.onewindow.casework.DeliveryWishes;
import org.onewindow.casework.TakesBack;
import org.onewindow.casework.Timeline;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.outcomes.Collector;
import org.onewindow.outcomes.CollectorRelation;
import org.onewindow.outcomes.Deliveries;
import org.onewindow.outcomes.DeliveryMethod;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.people.IdType;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** W12 统一出件: find the case, check who collects, record, print the delivery receipt. */
@Controller
class HandOutPage {

    private final CaseAccess access;
    private final CaseLines lines;
    private final ScannedText scanned;
    private final Deliveries deliveries;
    private final CollectorFields fields;
    private final People people;
    private final RatingInvitation invitation;
    private final DeliveryWishes wishes;
    private final CaseClocks clocks;
    private final ObjectProvider<TakesBack> takesBack;
    private final Timeline timeline;
    private final Clock clock;

    HandOutPage(
            CaseAccess access,
            CaseLines lines,
            ScannedText scanned,
            Deliveries deliveries,
            CollectorFields fields,
            People people,
            RatingInvitation invitation,
            DeliveryWishes wishes,
            CaseClocks clocks,
            ObjectProvider<TakesBack> takesBack,
            Timeline timeline,
            Clock clock) {
        this.access = access;
        this.lines = lines;
        this.scanned = scanned;
        this.deliveries = deliveries;
        this.fields = fields;
        this.people = people;
        this.invitation = invitation;
        this.wishes = wishes;
        this.clocks = clocks;
        this.takesBack = takesBack;
        this.timeline = timeline;
        this.clock = clock;
    }

    @GetMapping("/hand-out")
    String find(Model model) {
        model.addAttribute("lines", lines.of(lines.ready()));
        return "counter/hand-out-find";
    }

    @PostMapping("/hand-out")
    String find(@RequestParam(defaultValue = "") String q, Model model, HttpServletResponse response) {
        String number = scanned.caseNumber(q);
        if (number != null) {
            return "redirect:/hand-out/" + number;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("q", q);
        model.addAttribute("errors", List.of(new FieldError("q", "没有找到这个办件。请核对编号，或重新扫描文书、回执上的二维码。")));
        return find(model);
    }

    @GetMapping("/hand-out/{number}")
    String show(@PathVariable String number, Model model) {
        return page(number, Map.of(), List.of(), model);
    }

    @PostMapping("/hand-out/{number}")
    String record(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Optional<String> owed = owed(access.get(number));
        try {
            owed.filter(what -> typed.get("takenBack") == null).ifPresent(what -> {
                throw new BadInput("takenBack", "请先收回“" + what + "”，勾选以后再登记送达。");
            });
            IssuedDocument receipt = handOver(number, typed);
            owed.ifPresent(what -> timeline.add(number, access.actor(), "收回旧证", what));
            invitation.send(number);
            flash.addFlashAttribute("flash", "已登记送达。请打印送达回证，由领取人签字。");
            flash.addFlashAttribute("receipt", receipt.number());
            return "redirect:/hand-out/" + number;
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(number, typed, refused.errors(), model);
        }
    }

    /** What is to be taken back when the result itself is handed out; nothing with a paper that goes before it. */
    private Optional<String> owed(CaseFile file) {
        return isReady(file)
                ? takesBack.stream().flatMap(item -> item.of(file).stream()).findFirst()
                : Optional.empty();
    }

    private IssuedDocument handOver(String number, Map<String, String> typed) {
        String by = access.actor().name();
        DeliveryMethod method = fields.method(typed);
        if (method != DeliveryMethod.POST) {
            return deliveries.record(number, fields.collector(typed), method, by);
        }
        Person applicant = people.get(access.get(number).applicantId());
        Collector addressee = new Collector(applicant.name(), applicant.idNumber(), CollectorRelation.APPLICANT, null);
        return deliveries.post(number, addressee, fields.posted(typed), by);
    }

    private String page(String number, Map<String, String> typed, List<FieldError> errors, Model model) {
        CaseFile file = access.get(number);
        model.addAttribute("file", file);
        model.addAttribute("applicant", people.get(file.applicantId()));
        model.addAttribute("agent", file.agentId() == null ? null : people.get(file.agentId()));
        DeliveryWish wish = wishes.of(file);
        model.addAttribute("wish", wish);
        model.addAttribute("today", LocalDate.now(clock).toString());
        model.addAttribute("ready", isReady(file));
        model.addAttribute("owed", owed(file).orElse(null));
        model.addAttribute("letters", deliveries.waiting(number));
        model.addAttribute("deliveries", deliveries.list(number));
        model.addAttribute("ratingQr", invitation.code(number).orElse(null));
        model.addAttribute("relations", deliveries.relations(number));
        model.addAttribute("methods", DeliveryMethod.values());
        model.addAttribute("idTypes", IdType.values());
        model.addAttribute("values", typed);
        model.addAttribute("errors", errors);
        return "counter/hand-out";
    }

    /** The limit of a case whose result is still being made runs on; before that only letters on the way are there. */
    private boolean isReady(CaseFile file) {
        return file.status() != CaseStatus.DECIDED
                || clocks.find(file.number())
                        .map(view -> view.stoppedOn() != null)
                        .orElse(true);
    }
}
