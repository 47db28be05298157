package org.onewindow.cards;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.casework.OutsideWaits;
import org.onewindow.casework.Waiting;
import org.springframework.stereotype.Component;

/** Says aloud that a case waits for its card. */
@Component
class CardWaits implements OutsideWaits {

    private final OrderedCards orders;

    CardWaits(OrderedCards orders) {
        this.orders = orders;
    }

    @Override
    public Map<String, Waiting> of(Collection<String> caseNumbers) {
        return orders.unmade(caseNumbers).stream()
                .collect(Collectors.toMap(
                        CardOrder::caseNumber, order -> new Waiting(false, "制证中心", "制证中心制作证件", order.placedAt())));
    }
}
