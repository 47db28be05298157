package org.onewindow.items.livingallowance.reviews;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.items.livingallowance.payments.Allowance;
import org.onewindow.items.livingallowance.payments.Allowances;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
import org.onewindow.support.BadInput;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The families that receive the allowance; those whose recheck is due stand first, and the street reviews them from here. */
@Controller
class AllowancesPage {

    private static final Set<Post> READERS = Set.of(Post.STREET, Post.STREETHEAD, Post.COUNTY, Post.COUNTYHEAD);

    private final Allowances allowances;
    private final OpenReview opening;
    private final Organisation organisation;
    private final CurrentStaff current;

    AllowancesPage(Allowances allowances, OpenReview opening, Organisation organisation, CurrentStaff current) {
        this.allowances = allowances;
        this.opening = opening;
        this.organisation = organisation;
        this.current = current;
    }

    @GetMapping("/desk/allowances")
    String list(Model model) {
        Staff staff = current.get();
        Map<String, Rate> shown = allowances.shown();
        List<Line> lines = allowances.goingOn().stream()
                .filter(allowance -> READERS.stream().anyMatch(post -> holds(staff, post, allowance)))
                .map(allowance -> new Line(
                        allowance,
                        allowances.name(allowance.number()),
                        shown.get(allowance.number()),
                        holds(staff, Post.STREET, allowance)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute(
                "due",
                lines.stream().filter(line -> line.allowance().recheckDue()).count());
        return "livingallowance/allowances";
    }

    @PostMapping("/desk/allowances/{number}/review")
    String review(@PathVariable String number, RedirectAttributes flash) {
        Staff staff = current.get();
        Allowance allowance = allowances
                .of(number)
                .filter(Allowance::goesOn)
                .filter(own -> holds(staff, Post.STREET, own))
                .orElseThrow(() -> new NotFoundHere("allowance " + number));
        try {
            String review = opening.recheck(allowance, new Actor(staff.id(), staff.fullName()));
            flash.addFlashAttribute("flash", "已发起定期复核。");
            return "redirect:/cases/" + review;
        } catch (BadInput refused) {
            flash.addFlashAttribute("fault", refused.errors().get(0).message());
            return "redirect:/desk/allowances";
        }
    }

    private boolean holds(Staff staff, Post post, Allowance allowance) {
        return staff.groups().contains(organisation.groupOf(post, allowance.areaCode()));
    }

    /**
     * A family of the list.
     *
     * @param rate what is paid now, or will be paid first
     * @param reviewed whether the officer may open a review
     */
    record Line(Allowance allowance, String name, @Nullable Rate rate, boolean reviewed) {}
}
