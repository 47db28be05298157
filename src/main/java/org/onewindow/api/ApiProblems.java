package org.onewindow.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.NotFoundHere;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells what is wrong as RFC 9457 problem details, in Chinese, field by field. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    @ExceptionHandler
    ProblemDetail refused(BadInput refused) {
        return badRequest(refused.errors());
    }

    @ExceptionHandler
    ProblemDetail unknown(NotFoundHere unknown) {
        return problem(HttpStatus.NOT_FOUND, "没有找到", "没有这样的内容，或您无权查看。", List.of());
    }

    @ExceptionHandler
    ProblemDetail done(AlreadyDone done) {
        return problem(HttpStatus.CONFLICT, "不能这样办理", String.valueOf(done.getMessage()), List.of());
    }

    @ExceptionHandler
    ProblemDetail moved(ConcurrencyFailureException moved) {
        return problem(HttpStatus.CONFLICT, "不能这样办理", "办件刚刚被他人办理，请查询后再试。", List.of());
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return badRequest(List.of(fault(unreadable.getCause())));
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException mismatch) {
        return badRequest(List.of(new FieldError(mismatch.getName(), "格式不对，请检查。")));
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestParameterException missing) {
        return badRequest(List.of(new FieldError(missing.getParameterName(), "缺少这个参数。")));
    }

    @ExceptionHandler
    ProblemDetail missing(MissingRequestHeaderException missing) {
        return badRequest(List.of(new FieldError(missing.getHeaderName(), "缺少这个请求头。")));
    }

    private static FieldError fault(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return new FieldError(path(unknown), "没有这一项，请去掉。");
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return new FieldError(path(mapping), "内容的类型或格式不对。");
        }
        return new FieldError("", "请求内容不是有效的 JSON（UTF-8）。");
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static ProblemDetail badRequest(List<FieldError> errors) {
        String detail = errors.stream().map(FieldError::message).collect(Collectors.joining(""));
        return problem(HttpStatus.BAD_REQUEST, "提交的内容有误", detail, errors);
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setProperty("errors", errors);
        return problem;
    }
}
