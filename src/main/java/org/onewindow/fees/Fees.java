package org.onewindow.fees;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseProposals;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.outcomes.DocumentModels;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.workflow.HallTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a case costs, and takes the money: once, with a receipt at once. */
@Service
public class Fees {

    /** The step of a diagram in which a fee is taken. */
    public static final String STEP = "collectFee";

    private static final String RECEIPT = "fee-receipt";

    private final FeeTable table;
    private final PaidFees paid;
    private final CaseFiles files;
    private final CaseProposals proposals;
    private final DeskWork desk;
    private final Documents documents;
    private final DocumentModels letters;
    private final Clock clock;

    Fees(
            FeeTable table,
            PaidFees paid,
            CaseFiles files,
            CaseProposals proposals,
            DeskWork desk,
            Documents documents,
            DocumentModels letters,
            Clock clock) {
        this.table = table;
        this.paid = paid;
        this.files = files;
        this.proposals = proposals;
        this.desk = desk;
        this.documents = documents;
        this.letters = letters;
        this.clock = clock;
    }

    /** What the case costs by the table of its item, as of the day it was handed in. */
    public FeeDue due(String caseNumber) {
        return table.of(proposals.request(files.get(caseNumber)));
    }

    /** What the case has paid. */
    public Optional<PaidFee> paid(String caseNumber) {
        return paid.of(caseNumber);
    }

    /** The receipt of what the case has paid. */
    public Optional<IssuedDocument> receipt(String caseNumber) {
        return documents.list(caseNumber).stream()
                .filter(document -> document.code().equals(RECEIPT))
                .findFirst();
    }

    /**
     * Takes the fee of the task's case and completes the task.
     *
     * @param shown the amount in yuan that the payer was told; money is only taken for the amount the table names now
     * @param groups of the officer; a free task of one of them is claimed first
     * @return the receipt, to be printed at once
     */
    @Transactional
    public IssuedDocument take(String taskId, PaymentMethod method, String shown, Actor by, Set<String> groups) {
        HallTask task = desk.open(taskId);
        FeeDue due = due(task.caseNumber());
        if (!due.amount().yuan().equals(shown)) {
            throw new BadInput("amount", "应收金额是 " + due.amount().yuan() + " 元，与页面上显示的不一致，没有收费。请按这个金额与缴费人核对后再确定。");
        }
        PaidFee fee = new PaidFee(task.caseNumber(), due.amount(), due.basis(), method, clock.instant(), by.name());
        if (!paid.add(fee)) {
            throw new AlreadyDone("这笔费用已经收取，不能再收一次。");
        }
        desk.finish(taskId, by, groups, new Finding(null, "", null, Map.of()));
        return documents.issue(task.caseNumber(), RECEIPT, STEP, letters);
    }
}
