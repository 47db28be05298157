package org.onewindow.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Component;

/**
 * Reads from an application how its result is to be handed over; the item names the fields of its form in the properties
 * {@code item.deliveryField}, whose answer {@code POST} means by post, and {@code item.postAddressField}.
 */
@Component
public class DeliveryWishes {

    private static final String FIELD = "item.deliveryField";
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
        return item.property(FIELD).isEmpty()
                ? DeliveryWish.COUNTER
                : wish(item, submissions.of(file.number()).form());
    }

    /** The numbers of those cases whose result is to be sent by post. */
    Set<String> byPost(Collection<CaseFile> files) {
        Map<String, ItemPackage> asking = files.stream()
                .filter(file ->
                        packages.of(file.processDefinitionId()).property(FIELD).isPresent())
                .collect(Collectors.toMap(CaseFile::number, file -> packages.of(file.processDefinitionId())));
        return submissions.of(asking.keySet()).entrySet().stream()
                .filter(entry -> wish(
                                Objects.requireNonNull(asking.get(entry.getKey())),
                                entry.getValue().form())
                        .byPost())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static DeliveryWish wish(ItemPackage item, Map<String, Object> form) {
        return answer(item, FIELD, form).filter(BY_POST::equals).isPresent()
                ? new DeliveryWish(
                        true, answer(item, "item.postAddressField", form).orElse(""))
                : DeliveryWish.COUNTER;
    }

    private static Optional<String> answer(ItemPackage item, String property, Map<String, Object> form) {
        return item.property(property).map(form::get).map(Object::toString);
    }
}
