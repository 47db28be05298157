package org.onewindow.api;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.api.CaseBodies.CaseBody;
import org.onewindow.api.CaseBodies.ReceiptBody;
import org.onewindow.casework.Actor;
import org.onewindow.casework.ApplicantReplies;
import org.onewindow.casework.CaseDesk;
import org.onewindow.casework.CaseReceipt;
import org.onewindow.casework.Intake;
import org.onewindow.casework.Knowledge;
import org.onewindow.casework.Reply;
import org.onewindow.casework.Submission;
import org.onewindow.organisation.Organisation;
import org.onewindow.support.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applications, where they stand, and what the applicant still says to them. */
@RestController
@RequestMapping("/api/v1/cases")
class CasesApi {

    private static final int LONGEST_KEY = 200;

    private final Intake intake;
    private final Knowledge knowledge;
    private final CaseDesk desk;
    private final ApplicantReplies replies;
    private final CaseBodies bodies;
    private final BodyHash bodyHash;
    private final Organisation organisation;

    CasesApi(
            Intake intake,
            Knowledge knowledge,
            CaseDesk desk,
            ApplicantReplies replies,
            CaseBodies bodies,
            BodyHash bodyHash,
            Organisation organisation) {
        this.intake = intake;
        this.knowledge = knowledge;
        this.desk = desk;
        this.replies = replies;
        this.bodies = bodies;
        this.bodyHash = bodyHash;
        this.organisation = organisation;
    }

    /**
     * What answers a supplement request or was promised at acceptance, all of it or a part.
     *
     * @param form corrected fields of the intake form, by their outermost keys
     * @param notes in the applicant's words, by the code of the item they answer
     */
    record SupplementBody(
            @Nullable List<Submission.PresentedMaterial> materials,
            @Nullable Map<String, Object> form,
            @Nullable Map<String, String> notes) {

        Reply reply() {
            return new Reply(
                    materials == null ? List.of() : materials,
                    form == null ? Map.of() : form,
                    notes == null ? Map.of() : notes);
        }
    }

    /** Why the applicant takes the application back. */
    record WithdrawalBody(@Nullable String reason) {}

    @PostMapping
    @Operation(summary = "提交申请；同一 Idempotency-Key 与同一内容重复提交，得到同样的答复")
    ResponseEntity<ReceiptBody> submit(
            @RequestHeader("Idempotency-Key") String key, @RequestBody Submission submission, Principal channel) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new BadInput("Idempotency-Key", "提交编号不能为空，最长 200 个字符。");
        }
        CaseReceipt receipt = intake.receive(
                submission, knowledge.ask(submission), null, actor(channel), key, bodyHash.of(submission));
        return ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/api/v1/cases/" + receipt.caseNumber()))
                .body(bodies.receipt(receipt));
    }

    @GetMapping("/{number}")
    @Operation(summary = "办件状态")
    CaseBody show(@PathVariable String number) {
        return bodies.state(number);
    }

    @PostMapping("/{number}/supplement")
    @Operation(summary = "答复补正，或者补交容缺材料；可以分几次，先到的先收下，其余的到期限为止仍可答复")
    CaseBody supplement(@PathVariable String number, @RequestBody SupplementBody body, Principal channel) {
        replies.answer(bodies.known(number), body.reply(), actor(channel), Reply.Door.CHANNEL);
        return bodies.state(number);
    }

    @PostMapping("/{number}/withdrawal")
    @Operation(summary = "撤回申请（作出决定以前）")
    CaseBody withdraw(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable WithdrawalBody body,
            Principal channel) {
        String reason = body == null || body.reason() == null ? "申请人要求撤回" : body.reason();
        desk.withdraw(bodies.known(number), reason, actor(channel));
        return bodies.state(number);
    }

    private Actor actor(Principal channel) {
        return new Actor(channel.getName(), organisation.officerName(channel.getName()));
    }
}
