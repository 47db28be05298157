package org.onewindow.counter;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What all pages of this module share. */
@ControllerAdvice("org.onewindow.counter")
class CounterPages {

    /** Double submit, back button, second tab: all of them end at the one receipt. */
    @ExceptionHandler
    String alreadyCase(AlreadyCase already) {
        return "redirect:/cases/" + already.number() + "/receipt";
    }
}
