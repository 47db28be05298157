package org.onewindow.counter.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.SupplementReview.Officer;
import org.onewindow.fees.Fees;
import org.onewindow.fees.PaymentMethod;
import org.onewindow.outcomes.Deliveries;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.people.People;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.HallTask;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 收取工本费: the amount by the item's table, how it is paid, and the receipt at once. */
@Controller
class FeePage {

    private static final String PAID = "这笔费用已经收过，票据也已开具，没有重复收费；请不要再收钱。";

    private final OwnTasks tasks;
    private final CaseAccess access;
    private final Fees fees;
    private final Deliveries deliveries;
    private final People people;

    FeePage(OwnTasks tasks, CaseAccess access, Fees fees, Deliveries deliveries, People people) {
        this.tasks = tasks;
        this.access = access;
        this.fees = fees;
        this.deliveries = deliveries;
        this.people = people;
    }

    @GetMapping("/cases/tasks/{task}/fee")
    String show(@PathVariable String task, Model model) {
        return page(tasks.open(task, Fees.STEP), List.of(), model);
    }

    /**
     * Takes the money. A second click, or a colleague's at the same time, finds the receipt of the first.
     *
     * @param caseNumber the case the page was shown for, to find that receipt by
     * @param amount what the page showed
     */
    @PostMapping("/cases/tasks/{task}/fee")
    String take(
            @PathVariable String task,
            @RequestParam(defaultValue = "") String method,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(name = "case", defaultValue = "") String caseNumber,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            HallTask open = tasks.open(task, Fees.STEP);
            PaymentMethod chosen = PaymentMethod.find(method).orElseThrow(() -> new BadInput("method", "请选择收款方式。"));
            Officer officer = tasks.officer();
            IssuedDocument receipt = fees.take(task, chosen, amount, officer.actor(), officer.groups());
            return toCase(open.caseNumber(), receipt, "已收费，票据已开具，请当场打印交给缴费人。", flash);
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(tasks.open(task, Fees.STEP), refused.errors(), model);
        } catch (AlreadyDone late) {
            return toCase(caseNumber, receiptOf(caseNumber).orElseThrow(() -> late), PAID, flash);
        }
    }

    private Optional<IssuedDocument> receiptOf(String caseNumber) {
        return caseNumber.isEmpty()
                ? Optional.empty()
                : fees.receipt(access.get(caseNumber).number());
    }

    private static String toCase(String caseNumber, IssuedDocument receipt, String words, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", words);
        flash.addFlashAttribute("receipt", receipt.number());
        return "redirect:/cases/" + caseNumber;
    }

    private String page(HallTask task, List<FieldError> errors, Model model) {
        CaseFile file = access.get(task.caseNumber());
        model.addAttribute("file", file);
        model.addAttribute("task", task);
        model.addAttribute("applicant", people.get(file.applicantId()));
        model.addAttribute("due", fees.due(file.number()));
        model.addAttribute("letters", deliveries.waiting(file.number()));
        model.addAttribute("methods", PaymentMethod.values());
        model.addAttribute("errors", errors);
        return "counter/fee";
    }
}
