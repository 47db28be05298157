package org.onewindow.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.onewindow.registers.Replies;
import org.onewindow.registers.Signature;
import org.onewindow.registers.WrongSignature;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where registers bring their answers; the signature is their login. */
@RestController
class RepliesApi {

    static final int LARGEST = 256 * 1024;

    private final Replies replies;

    RepliesApi(Replies replies) {
        this.replies = replies;
    }

    /**
     * What a register is told; a repeat and a late answer look like the first.
     *
     * @param received always true
     */
    record Receipt(UUID requestId, boolean received) {}

    @PostMapping(path = "/api/v1/replies/{requestId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "登记机构回复核对请求；X-Signature 为请求正文的 HMAC-SHA256（64 位十六进制），只有第一次有效回复起作用",
            description = "正文：{requestId, outcome: CLEAN|NEGATIVE, complete, missing: [未返回的来源], findings: [{idNumber, "
                    + "kind: INCOME|PROPERTY|REGISTRATION, category, amount: \"1957.50\", source, detail}]}。"
                    + "重复回复和逾期回复也答复 200，不改变办件。")
    Receipt take(
            @PathVariable String requestId,
            @RequestHeader(name = Signature.HEADER, defaultValue = "") String signature,
            HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new TooLarge();
        }
        UUID id = id(requestId);
        replies.receive(id, body, signature);
        return new Receipt(id, true);
    }

    @ExceptionHandler
    ProblemDetail unsigned(WrongSignature wrong) {
        return problem(HttpStatus.UNAUTHORIZED, "签名不对", "没有签名，或者签名与内容、密钥不符。");
    }

    @ExceptionHandler
    ProblemDetail tooLarge(TooLarge large) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, "内容太大", "回复最多 256 KB。");
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setProperty("errors", List.of());
        return problem;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundHere("not the number of a request");
        }
    }

    private static final class TooLarge extends RuntimeException {}
}
