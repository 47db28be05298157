package org.onewindow.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onewindow.access.CurrentStaff;
import org.onewindow.cards.CardCentre;
import org.onewindow.cards.CardFace;
import org.onewindow.cards.OrderView;
import org.onewindow.cards.PhotoFrom;
import org.onewindow.support.BadInput;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a card centre asks what to print and says what it has made. */
@RestController
@RequestMapping("/api/v1/card-orders")
class CardOrdersApi {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final CardCentre centre;
    private final CurrentStaff staff;

    CardOrdersApi(CardCentre centre, CurrentStaff staff) {
        this.centre = centre;
        this.staff = staff;
    }

    /**
     * An order.
     *
     * @param state ORDERED or MADE
     * @param face null once the card is made
     */
    record OrderBody(
            String id,
            String state,
            Instant placedAt,
            boolean urgent,
            @Nullable FaceBody face,
            @Nullable String serial,
            @Nullable Instant madeAt) {}

    /**
     * What is printed.
     *
     * @param photo JPEG, base64; null unless {@code photoFrom} is ORDER
     * @param photoFrom ORDER, REGISTER (to be fetched there by the personal number on the card) or PAPER
     */
    record FaceBody(String card, List<CardFace.Line> lines, byte @Nullable [] photo, PhotoFrom photoFrom) {}

    /**
     * The card that was made.
     *
     * @param serial the number of the blank it was made from
     */
    record CardBody(@Nullable String serial) {}

    @GetMapping("/{id}")
    @Operation(
            summary =
                    "制证订单：证面内容只给到证件制好为止；photoFrom 说明照片在哪里：ORDER 在本订单中，REGISTER 按公民身份号码向证件照片库调取，PAPER 由窗口随案卷送来；只能看到本制证中心的订单")
    ResponseEntity<OrderBody> read(@PathVariable String id) {
        OrderView order = centre.read(known(id), staff.get().groups());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body(order));
    }

    @PutMapping("/{id}/card")
    @Operation(summary = "登记制好的证件；同一序列号重复登记得到同样的答复，第二张证件被拒绝（409）")
    OrderBody record(@PathVariable String id, @RequestBody CardBody card) {
        if (card.serial() == null) {
            throw new BadInput("serial", "请填写证件序列号。");
        }
        return body(centre.record(known(id), card.serial(), staff.get().groups()));
    }

    private static String known(String id) {
        if (!ID.matcher(id).matches()) {
            throw new NotFoundHere("not the number of an order");
        }
        return id;
    }

    private static OrderBody body(OrderView order) {
        CardFace face = order.face();
        return new OrderBody(
                order.id(),
                order.serial() == null ? "ORDERED" : "MADE",
                order.placedAt(),
                order.urgent(),
                face == null ? null : new FaceBody(face.card(), face.lines(), face.photo(), face.photoFrom()),
                order.serial(),
                order.madeAt());
    }
}
