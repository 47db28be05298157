package org.onewindow.items.livingallowance.payments;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.organisation.Organisation;
import org.onewindow.outcomes.Documents;
import org.onewindow.support.BadInput;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pay rolls of the county at the keyboard: draw one, read it, print it, take it to the bank. */
@Controller
class PayRollPage {

    private final PayRolls rolls;
    private final Documents documents;
    private final Organisation organisation;
    private final CurrentStaff current;
    private final Clock clock;

    PayRollPage(PayRolls rolls, Documents documents, Organisation organisation, CurrentStaff current, Clock clock) {
        this.rolls = rolls;
        this.documents = documents;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/desk/pay-rolls")
    String list(Model model) {
        model.addAttribute("rolls", rolls.newest(counties()));
        model.addAttribute("month", YearMonth.now(clock).toString());
        model.addAttribute("organisation", organisation);
        return "livingallowance/pay-rolls";
    }

    @PostMapping("/desk/pay-rolls")
    String draw(@RequestParam(defaultValue = "") String month, RedirectAttributes flash) {
        Staff staff = current.get();
        try {
            // An officer belongs to one county.
            PayRoll roll =
                    rolls.draw(counties().iterator().next(), read(month), new Actor(staff.id(), staff.fullName()));
            return "redirect:/desk/pay-rolls/" + roll.id();
        } catch (BadInput refused) {
            flash.addFlashAttribute("fault", refused.errors().get(0).message());
            return "redirect:/desk/pay-rolls";
        }
    }

    @GetMapping("/desk/pay-rolls/{id}")
    String show(@PathVariable UUID id, Model model) {
        PayRoll roll = rolls.get(id, counties());
        List<PayLine> lines = rolls.lines(roll);
        model.addAttribute("roll", roll);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "people", lines.stream().mapToInt(PayLine::recipients).sum());
        return "livingallowance/pay-roll";
    }

    @GetMapping("/desk/pay-rolls/{id}/paper.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        PayRoll roll = rolls.get(id, counties());
        return file(documents.open(roll.documentNumber()).pdf(), MediaType.APPLICATION_PDF, roll, "pdf");
    }

    @GetMapping("/desk/pay-rolls/{id}/roll.csv")
    ResponseEntity<byte[]> table(@PathVariable UUID id) {
        PayRoll roll = rolls.get(id, counties());
        byte[] bytes = PayRollTable.of(rolls.lines(roll)).getBytes(StandardCharsets.UTF_8);
        return file(bytes, new MediaType("text", "csv", StandardCharsets.UTF_8), roll, "csv");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, PayRoll roll, String ending) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("低保发放清册-" + roll.month() + "." + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(bytes);
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month.strip());
        } catch (DateTimeException e) {
            throw new BadInput("month", "月份应写成 2026-12 的样子。");
        }
    }

    private Set<String> counties() {
        Set<String> counties = new TreeSet<>(current.get().areas("county"));
        counties.addAll(current.get().areas("countyhead"));
        return counties;
    }
}
