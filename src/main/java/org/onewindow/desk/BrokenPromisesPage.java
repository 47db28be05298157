package org.onewindow.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.BrokenPromise;
import org.onewindow.casework.BrokenPromises;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
import org.onewindow.people.People;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 容缺限制: supervisors see who is not offered 容缺受理 any more, and lift that with a reason. */
@Controller
class BrokenPromisesPage {

    private final CurrentStaff current;
    private final Organisation organisation;
    private final BrokenPromises promises;
    private final People people;
    private final Clock clock;

    BrokenPromisesPage(
            CurrentStaff current, Organisation organisation, BrokenPromises promises, People people, Clock clock) {
        this.current = current;
        this.organisation = organisation;
        this.promises = promises;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/supervision/promises")
    String list(Model model) {
        model.addAttribute(
                "lines",
                promises.all().stream()
                        .filter(this::isSupervised)
                        .map(this::line)
                        .toList());
        return "desk/broken-promises";
    }

    @GetMapping("/supervision/promises/{number}")
    String show(@PathVariable String number, Model model) {
        return page(supervised(number), "", List.of(), model);
    }

    @PostMapping("/supervision/promises/{number}")
    String lift(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        BrokenPromise promise = supervised(number);
        Staff supervisor = current.get();
        try {
            promises.lift(number, reason, new Actor(supervisor.id(), supervisor.fullName()));
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(promise, reason, refused.errors(), model);
        }
        flash.addFlashAttribute("flash", "已解除，申请人可以再次适用容缺受理。");
        return "redirect:/supervision/promises";
    }

    private String page(BrokenPromise promise, String reason, List<FieldError> errors, Model model) {
        model.addAttribute("line", line(promise));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "desk/broken-promise";
    }

    private BrokenPromise supervised(String number) {
        return promises.of(number)
                .filter(this::isSupervised)
                .orElseThrow(() -> new NotFoundHere("broken promise of " + number));
    }

    private boolean isSupervised(BrokenPromise promise) {
        return current.get().groups().contains(organisation.groupOf(Post.SUPERVISOR, promise.areaCode()));
    }

    private Line line(BrokenPromise promise) {
        return new Line(
                promise,
                people.get(promise.personId()).maskedName(),
                promise.isInForce(LocalDate.now(clock)),
                promise.reason());
    }

    /** One of them; supervisors read no names. */
    record Line(
            BrokenPromise promise,
            String who,
            boolean inForce,
            @Nullable String reason) {}
}
