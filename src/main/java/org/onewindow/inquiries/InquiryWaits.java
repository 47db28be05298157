package org.onewindow.inquiries;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.onewindow.casework.OutsideWaits;
import org.onewindow.casework.Waiting;
import org.onewindow.registers.Registers;
import org.springframework.stereotype.Component;

/** Says aloud that a case waits for a register, or for the applicant's explanation. */
@Component
class InquiryWaits implements OutsideWaits {

    private final Registers registers;
    private final Tellings tellings;

    InquiryWaits(Registers registers, Tellings tellings) {
        this.registers = registers;
        this.tellings = tellings;
    }

    @Override
    public Map<String, Waiting> of(Collection<String> caseNumbers) {
        Map<String, Waiting> waits = new HashMap<>();
        registers
                .waiting(caseNumbers)
                .forEach(request -> waits.put(
                        request.caseNumber(),
                        new Waiting(false, "核对机构", "等待" + request.kind().label() + "结果", request.askedAt())));
        tellings.unanswered(caseNumbers)
                .forEach((caseNumber, toldAt) ->
                        waits.putIfAbsent(caseNumber, new Waiting(true, "申请人", "说明核查结果", toldAt)));
        return waits;
    }
}
