package org.onewindow.ratings.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.ratings.RatingGrade;
import org.onewindow.ratings.RatingReason;
import org.onewindow.ratings.Ratings;
import org.onewindow.ratings.ServiceRating;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the applicant rates the case, reached by the token of the invitation; works without scripts. */
@Controller
class RatePage {

    private final Ratings ratings;

    RatePage(Ratings ratings) {
        this.ratings = ratings;
    }

    @GetMapping("/rate/{token}")
    String show(@PathVariable String token, Model model) {
        if (ratings.answered(token)) {
            return "ratings/thanks";
        }
        return form(model, null, Set.of(), "", List.of());
    }

    @PostMapping("/rate/{token}")
    Object rate(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable RatingGrade grade,
            @RequestParam(defaultValue = "") Set<RatingReason> reasons,
            @RequestParam(defaultValue = "") String comment,
            Model model) {
        if (ratings.answered(token)) {
            return "redirect:/rate/" + token;
        }
        try {
            ratings.rate(token, new ServiceRating(chosen(grade), reasons, comment.replace("\r\n", "\n")));
            return "redirect:/rate/" + token;
        } catch (BadInput refused) {
            String view = form(model, grade, reasons, comment, refused.errors());
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @ExceptionHandler
    ModelAndView unknown(NotFoundHere none) {
        return new ModelAndView("ratings/unknown", HttpStatus.NOT_FOUND);
    }

    private static RatingGrade chosen(@Nullable RatingGrade grade) {
        if (grade == null) {
            throw new BadInput("grade", "请选一个评价等级。");
        }
        return grade;
    }

    private static String form(
            Model model,
            @Nullable RatingGrade grade,
            Set<RatingReason> reasons,
            String comment,
            List<FieldError> errors) {
        model.addAttribute("grades", RatingGrade.values());
        model.addAttribute("allReasons", RatingReason.values());
        model.addAttribute("grade", grade);
        model.addAttribute("reasons", reasons);
        model.addAttribute("comment", comment);
        model.addAttribute("errors", errors);
        return "ratings/rate";
    }
}
