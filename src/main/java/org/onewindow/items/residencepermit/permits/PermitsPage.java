package org.onewindow.items.residencepermit.permits;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.people.IdNumber;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 居住证台账: the newest permits, and any other by its number or its holder's. */
@Controller
class PermitsPage {

    private final Permits permits;
    private final PermitAccess access;
    private final RecentPermits recent;
    private final Clock clock;

    PermitsPage(Permits permits, PermitAccess access, RecentPermits recent, Clock clock) {
        this.permits = permits;
        this.access = access;
        this.recent = recent;
        this.clock = clock;
    }

    @GetMapping("/desk/permits")
    String ask(Model model) {
        lists(model);
        return "residencepermit/permits";
    }

    /** By POST, because the number may be the holder's own. */
    @PostMapping("/desk/permits/search")
    String search(@RequestParam(defaultValue = "") String number, Model model, HttpServletResponse response) {
        try {
            Optional<Permit> found = find(number.strip());
            if (found.isPresent()) {
                return "redirect:/desk/permits/" + found.get().number();
            }
            model.addAttribute("errors", List.of(new FieldError("number", "没有查到这本居住证，请核对号码。")));
        } catch (BadInput refused) {
            model.addAttribute(
                    "errors",
                    refused.errors().stream().map(PermitsPage::inNumber).toList());
        }
        model.addAttribute("number", number);
        lists(model);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return "residencepermit/permits";
    }

    private void lists(Model model) {
        model.addAttribute("toConfirm", recent.toConfirm());
        model.addAttribute("recent", recent.list());
    }

    private Optional<Permit> find(String number) {
        if (number.isBlank()) {
            throw new BadInput("number", "请填写居住证编号，或者持证人的公民身份号码。");
        }
        if (PermitNumber.isMeant(number)) {
            String meant = PermitNumber.recognise(number).orElseThrow(PermitsPage::misspelt);
            return permits.find(meant).filter(access::mayRead);
        }
        if (!PermitNumber.isAsLongAsAPersons(number)) {
            throw new BadInput("number", "没有认出这个号码：居住证编号像 JZ620102-2026-0000001，公民身份号码是 18 位。");
        }
        IdNumber holder = IdNumber.recognise(number, LocalDate.now(clock));
        return permits.newestOf(holder).filter(access::mayRead);
    }

    private static BadInput misspelt() {
        return new BadInput("number", "居住证编号写得不对：JZ 后面是 6 位地区、4 位年份和 7 位序号，像 JZ620102-2026-0000001。");
    }

    private static FieldError inNumber(FieldError error) {
        return new FieldError("number", error.message());
    }
}
