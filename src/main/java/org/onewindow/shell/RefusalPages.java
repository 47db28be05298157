package org.onewindow.shell;

import java.util.stream.Collectors;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.NotFoundHere;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refusal that no page has dealt with as a page in plain words; the API comes first with its own answers. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class RefusalPages {

    @ExceptionHandler
    ModelAndView refused(BadInput refused) {
        String hint = refused.errors().stream().map(FieldError::message).collect(Collectors.joining());
        return new ModelAndView("error/4xx", HttpStatus.UNPROCESSABLE_ENTITY).addObject("hint", hint);
    }

    @ExceptionHandler
    ModelAndView unknown(NotFoundHere unknown) {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView done(AlreadyDone done) {
        return new ModelAndView("error/409", HttpStatus.CONFLICT).addObject("message", done.getMessage());
    }

    /** Somebody else moved the case between the reading and the click. */
    @ExceptionHandler
    ModelAndView moved(ConcurrencyFailureException moved) {
        return new ModelAndView("error/409", HttpStatus.CONFLICT).addObject("message", "办件刚刚被他人办理，请刷新后再看。");
    }

    @ExceptionHandler({ServletRequestBindingException.class, TypeMismatchException.class})
    ModelAndView incomplete() {
        return new ModelAndView("error/4xx", HttpStatus.BAD_REQUEST);
    }

    /** An address in which no number can stand where one has to is that of nothing. */
    @ExceptionHandler
    ModelAndView mistyped(MethodArgumentTypeMismatchException mistyped) {
        return mistyped.getParameter().hasParameterAnnotation(PathVariable.class)
                ? new ModelAndView("error/404", HttpStatus.NOT_FOUND)
                : incomplete();
    }
}
