package org.onewindow.people;

import org.onewindow.support.UnusableKey;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Refuses to open the hall with a key that cannot read the people already entered: under a new key nobody would be found
 * again and everybody would be entered twice.
 */
@Component
class RightKey implements SmartInitializingSingleton {

    private final Persons persons;

    RightKey(Persons persons) {
        this.persons = persons;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            persons.oldest();
        } catch (IllegalStateException e) {
            throw new UnusableKey("密钥与数据库不符，请恢复原来的 ONEWINDOW_KEY 或数据目录里的 onewindow.key。"
                    + " The people in this database were sealed with another key: restore the old one.");
        }
    }
}
