package org.onewindow.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers, in Chinese, what reaches no controller; Spring's own words are English and name its classes' business. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UnroutedRequests {

    @ExceptionHandler({
        NoHandlerFoundException.class,
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class
    })
    Object refused(Exception refused, HttpServletRequest request) {
        ErrorResponse why = (ErrorResponse) refused;
        HttpStatusCode status = why.getStatusCode();
        boolean nothingHere = status.isSameCodeAs(HttpStatus.NOT_FOUND);
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return new ModelAndView(nothingHere ? "error/404" : "error/4xx", HttpStatus.valueOf(status.value()));
        }
        return ResponseEntity.status(status)
                .headers(why.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(status, nothingHere));
    }

    private static ProblemDetail problem(HttpStatusCode status, boolean nothingHere) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, nothingHere ? "接口没有这个地址。" : "这个地址不接受这种请求方法或内容格式，请对照接口说明。");
        problem.setTitle(nothingHere ? "没有找到" : "请求方式不对");
        problem.setProperty("errors", List.of());
        return problem;
    }
}
