package org.onewindow.casework;

import java.util.Map;
import java.util.Optional;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Component;

/**
 * Reads from an application how its result is to be handed over; the item names the fields of its form in the properties
 * {@code item.deliveryField}, whose answer {@code POST} means by post, and {@code item.postAddressField}.
 */
@Component
public class DeliveryWishes {

    private static final String BY_POST = "POST";

    private final ItemPackages packages;
    private final Submissions submissions;

    DeliveryWishes(ItemPackages packages, Submissions submissions) {
        this.packages = packages;
        this.submissions = submissions;
    }

    /** The wish of a case; at the counter where the item does not ask. */
    public DeliveryWish of(CaseFile file) {
        ItemPackage item = packages.of(file.processDefinitionId());
        if (item.property("item.deliveryField").isEmpty()) {
            return DeliveryWish.COUNTER;
        }
        Map<String, Object> form = submissions.of(file.number()).form();
        return answer(item, "item.deliveryField", form).filter(BY_POST::equals).isPresent()
                ? new DeliveryWish(
                        true, answer(item, "item.postAddressField", form).orElse(""))
                : DeliveryWish.COUNTER;
    }

    private static Optional<String> answer(ItemPackage item, String property, Map<String, Object> form) {
        return item.property(property).map(form::get).map(Object::toString);
    }
}
