package org.onewindow.cards;

import java.util.Locale;
import java.util.Optional;
import org.onewindow.organisation.Post;
import org.onewindow.workflow.OutsideWork;
import org.springframework.stereotype.Component;

/** 制证: the card centre does it, and has done it when the card is recorded here. */
@Component
class CardMaking implements OutsideWork {

    private static final String TOPIC = "card-making";
    private static final String ORDER = "cardOrder";

    private final OrderedCards orders;
    private final CardSteps steps;

    CardMaking(OrderedCards orders, CardSteps steps) {
        this.orders = orders;
        this.steps = steps;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String post() {
        return Post.CARDCENTRE.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String order() {
        return ORDER;
    }

    @Override
    public Optional<String> objection(String caseNumber) {
        return orders.ofCase(caseNumber).filter(CardOrder::isMade).isPresent()
                ? Optional.empty()
                : Optional.of("证件还没有登记，请先登记制好的证件，再报告完成。");
    }

    @Override
    public void failed(String caseNumber, String code) {
        steps.failed(caseNumber, code);
    }
}
