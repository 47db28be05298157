package org.onewindow.cards;

import java.time.Clock;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a case does about its card by itself. */
@Service
class CardSteps {

    private final OrderedCards orders;
    private final Timeline timeline;
    private final Clock clock;

    CardSteps(OrderedCards orders, Timeline timeline, Clock clock) {
        this.orders = orders;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The card arrives; the item tells the applicant when the result is ready. A case whose card nobody has recorded does not go on. */
    @Transactional
    public void receive(String caseNumber) {
        if (orders.ofCase(caseNumber).filter(CardOrder::isMade).isEmpty()) {
            throw new IllegalStateException("no card was recorded for case " + caseNumber);
        }
        timeline.add(caseNumber, Actor.HALL, "证件制作完成", "等待领取或寄送");
    }

    /** An attempt failed; said in the case once per kind of fault, since attempts are repeated for ever. */
    @Transactional
    public void failed(String caseNumber, String code) {
        if (orders.faulty(caseNumber, code)) {
            timeline.add(caseNumber, Actor.HALL, "制证中心报告故障", "故障代码 " + code + "，稍后自动重试");
        }
    }

    /** Told once: the centre sees the mark on the order, everybody sees it in the case. */
    @Transactional
    public void urge(String caseNumber) {
        if (orders.urged(caseNumber, clock.instant())) {
            timeline.add(caseNumber, Actor.HALL, "催促制证中心", "制证期限已到，证件还没有制好");
        }
    }
}
