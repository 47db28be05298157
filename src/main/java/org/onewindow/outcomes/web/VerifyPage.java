package org.onewindow.outcomes.web;

import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.VerifiedDocument;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Tells anybody who holds a letter whether the hall issued it and whether it still counts. */
@Controller
class VerifyPage {

    private final Documents documents;

    VerifyPage(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/verify/{code}")
    String show(@PathVariable String code, Model model) {
        VerifiedDocument document = documents.verify(code).orElseThrow(() -> new NotFoundHere("没有查到这份文书。"));
        model.addAttribute("document", document);
        return "outcomes/verify";
    }

    @ExceptionHandler
    ModelAndView unknown(NotFoundHere none) {
        return new ModelAndView("outcomes/unknown", HttpStatus.NOT_FOUND);
    }
}
