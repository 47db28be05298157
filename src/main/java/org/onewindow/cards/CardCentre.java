package org.onewindow.cards;

import java.time.Clock;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Timeline;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.NotFoundHere;
import org.onewindow.support.SealedJson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a card centre may do: read an order of its own, and record the card it made of it. */
@Service
public class CardCentre {

    private static final Pattern SERIAL = Pattern.compile("[A-Z0-9-]{6,40}");
    private static final Actor CENTRE = new Actor("cardcentre", "制证中心");

    private final OrderedCards orders;
    private final CaseFiles files;
    private final Timeline timeline;
    private final SealedJson sealed;
    private final Clock clock;

    CardCentre(OrderedCards orders, CaseFiles files, Timeline timeline, SealedJson sealed, Clock clock) {
        this.orders = orders;
        this.files = files;
        this.timeline = timeline;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * The order with what is to be printed, for as long as the card is still to be made. The first look is noted in the
     * case.
     *
     * @param groups of the account that asks; another centre's order looks like none
     */
    @Transactional
    public OrderView read(String id, Collection<String> groups) {
        CardOrder order = own(id, groups);
        if (order.isMade()) {
            return view(order, null);
        }
        mustGoOn(order);
        if (orders.fetched(id, clock.instant())) {
            timeline.add(order.caseNumber(), CENTRE, "制证中心取走制证数据", "用于制作证件");
        }
        return view(
                order,
                orders.face(id).map(face -> sealed.open(face, CardFace.class)).orElse(null));
    }

    /**
     * Records the card made of an order. The same card again changes nothing; a second card is refused, and its blank
     * must be destroyed.
     *
     * @param serial the number of the blank
     */
    @Transactional
    public OrderView record(String id, String serial, Collection<String> groups) {
        if (!SERIAL.matcher(serial).matches()) {
            throw new BadInput("serial", "证件序列号应为 6 至 40 位大写字母、数字或横线。");
        }
        CardOrder order = own(id, groups);
        if (!order.isMade()) {
            mustGoOn(order);
            make(id, serial);
        }
        CardOrder made = own(id, groups);
        if (!serial.equals(made.serial())) {
            throw new AlreadyDone("这份订单的证件已经制好并登记（序列号 " + made.serial() + "），多制的一张请销毁。");
        }
        return view(made, null);
    }

    private void make(String id, String serial) {
        try {
            orders.made(id, serial, clock.instant());
        } catch (DuplicateKeyException e) {
            throw new BadInput("serial", "这个序列号已经用于另一张证件，请核对。");
        }
    }

    private CardOrder own(String id, Collection<String> groups) {
        return orders.find(id)
                .filter(order -> groups.contains(order.centre()))
                .orElseThrow(() -> new NotFoundHere("no such order for this card centre"));
    }

    /** A card for a case that was withdrawn would be a valid card that nobody may have. */
    private void mustGoOn(CardOrder order) {
        if (!files.get(order.caseNumber()).live()) {
            throw new AlreadyDone("办件已经终止，这张证件不用制作。");
        }
    }

    private static OrderView view(CardOrder order, @Nullable CardFace face) {
        return new OrderView(
                order.id(), order.placedAt(), order.urgedAt() != null, face, order.serial(), order.madeAt());
    }
}
