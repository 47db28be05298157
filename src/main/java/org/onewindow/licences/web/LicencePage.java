package org.onewindow.licences.web;

import org.onewindow.licences.Licences;
import org.onewindow.licences.VerifiedLicence;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Tells anybody who is shown an electronic licence whether it counts. */
@Controller
class LicencePage {

    private final Licences licences;

    LicencePage(Licences licences) {
        this.licences = licences;
    }

    @GetMapping("/licences/{identifier}")
    String show(@PathVariable String identifier, Model model) {
        VerifiedLicence licence = licences.verify(identifier).orElseThrow(() -> new NotFoundHere("没有查到这份电子证照。"));
        model.addAttribute("licence", licence);
        return "licences/licence";
    }

    @ExceptionHandler
    ModelAndView unknown(NotFoundHere none) {
        return new ModelAndView("licences/unknown", HttpStatus.NOT_FOUND);
    }
}
