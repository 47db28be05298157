// Faults the server found, kept beside their fields until the field changes or the form is sent again.
import { entryOf, markList, rowOf } from "./rows.js";

const PATH = /^form\.([^.[]+)(?:\[(\d+)])?(?:\.([^.[]+))?$/;

/** The field a path such as form.members[1].idNumber, form.nearRelative.post or form.accountNumber leads to. */
function locate(components, path) {
    const [, first, index, second] = PATH.exec(path) ?? [];
    for (const component of components) {
        if (component.type === "group" && !component.path) {
            const inside = locate(component.components, path);
            if (inside) return inside;
        } else if (component.key === first && !second) {
            return { field: component, at: first };
        } else if (component.path === first) {
            const row = index === undefined ? undefined : Number(index);
            const field = second && leaf(component.components, second);
            const at = [first, ...(row === undefined ? [] : [row]), second].join(".");
            return { list: component.type === "dynamiclist" ? component : undefined, row, field, at };
        }
    }
    return undefined;
}

function leaf(components, key) {
    for (const component of components) {
        const inside = component.components && !component.path ? leaf(component.components, key) : undefined;
        if (component.key === key || inside) return inside ?? component;
    }
    return undefined;
}

const unplaced = (message) => message.replace(/^[^：]{0,40}第 \d+ 行：/, "");

export class Faults {
    constructor(place, schema, errors) {
        this.place = place;
        this.schema = schema;
        this.errors = errors;
        this.open = new Map();
    }

    /** Joins the server's words to form-js's own check of a field, as long as its value is what the server saw. */
    watch(form, data) {
        const validator = form.get("validator");
        const own = validator.validateFieldInstance.bind(validator);
        this.errors.forEach(({ field, message }) => {
            const found = locate(this.schema.components, field);
            if (found?.field) this.open.set(found.at, { message: unplaced(message), seen: this.value(data, found.at) });
        });
        validator.validateFieldInstance = (instance, value) => {
            const errors = own(instance, value);
            const fault = this.open.get(instance.valuePath.join("."));
            return fault && fault.seen === JSON.stringify(value ?? "") && !errors.length ? [fault.message] : errors;
        };
    }

    value(data, at) {
        return JSON.stringify(at.split(".").reduce((from, key) => from?.[key], data) ?? "");
    }

    show(form) {
        if (!this.errors.length) return;
        form.validate();
        this.errors.forEach(({ field, message }) => {
            const found = locate(this.schema.components, field);
            if (found?.list && !found.field) markList(this.place, found.list, message);
        });
    }

    /** Rows moved up: what was said of this list no longer fits, everything else is looked at again. */
    removed(form, path) {
        [...this.open.keys()].filter((at) => at.startsWith(`${path}.`)).forEach((at) => this.open.delete(at));
        const shown = Object.keys(form._getState().errors).length > 0;
        setTimeout(() => shown && form.validate());
    }

    /** The next check is the server's again. */
    forget() {
        this.open.clear();
    }

    target(hash) {
        const found = locate(this.schema.components, decodeURIComponent(hash.slice(1)));
        if (!found) return null;
        const row = found.row === undefined ? undefined : rowOf(this.place, found.list, found.row);
        const name = found.field && `-${found.field.id}${found.row === undefined ? "" : `_${found.row}`}`;
        const input = name && [...this.place.querySelectorAll("input,select,textarea")].find(({ id }) => id.endsWith(name) || id.includes(`${name}-`));
        return input ?? row?.querySelector("input,select,textarea") ?? (found.list && entryOf(this.place, found.list));
    }
}
