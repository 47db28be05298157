// What lists of rows need beyond form-js: limits, names that tell rows apart, the focus after adding and removing, and
// the members' numbers offered where a row belongs to one of them.
const lists = (schema) => schema.components.filter(({ type }) => type === "dynamiclist");
const limit = (list, name, fallback) => Number(list.properties?.[name] ?? fallback);
const entry = "input:not([type=hidden]),select,textarea";

const group = (place, list) => place.querySelector(`[id$="-${list.id}"]`)?.closest(".fjs-form-field-dynamiclist")
    ?? [...place.querySelectorAll(".fjs-form-field-dynamiclist")]
        .find((one) => one.getAttribute("aria-labelledby")?.endsWith(`-${list.id}`));

const rowsOf = (place, list) => [...(group(place, list)?.querySelectorAll(".fjs-repeat-row-container") ?? [])];

export function rowOf(place, list, index) {
    return rowsOf(place, list)[index];
}

/** Where a link to the whole list leads: its first field, or the button that adds one. */
export function entryOf(place, list) {
    return group(place, list)?.querySelector(`${entry},.fjs-repeat-render-add`);
}

/** What is wrong with the list as a whole stands under its name. */
export function markList(place, list, message) {
    const box = group(place, list);
    if (message) box?.setAttribute("data-fault", message);
    else box?.removeAttribute("data-fault");
}

function dress(place, list) {
    const box = group(place, list);
    if (!box) return;
    const rows = rowsOf(place, list);
    rows.forEach((row, index) => {
        row.setAttribute("role", "group");
        row.setAttribute("aria-label", `${list.label}第 ${index + 1} 行`);
        row.querySelector(".fjs-repeat-row-remove").hidden = rows.length <= limit(list, "minRows", 0);
    });
    const add = box.querySelector(".fjs-repeat-render-add");
    if (add) add.disabled = rows.length >= limit(list, "maxRows", 20);
    box.dataset.region = "";
}

/** Fields with the property suggest ("members.idNumber") offer that value of every row of the list, by the row's name. */
function suggest(place, list, data, known) {
    for (const field of list.components ?? []) {
        const [source, key] = (field.properties?.suggest ?? "").split(".");
        if (!key) continue;
        const id = `suggest-${source}-${key}`;
        if (!known.has(id)) {
            const options = document.getElementById(id) ?? document.createElement("datalist");
            options.id = id;
            options.replaceChildren(...(data[source] ?? []).filter((row) => row?.[key]).map((row) => {
                const option = document.createElement("option");
                option.value = row[key];
                option.label = row.name || row[key];
                return option;
            }));
            if (!options.parentNode) place.after(options);
            known.add(id);
        }
        place.querySelectorAll(`input[id*="-${field.id}_"]`).forEach((input) => input.setAttribute("list", id));
    }
}

/** Somebody who types the beginning of one member's name means that member's number. */
function resolve(input) {
    const options = [...(document.getElementById(input.getAttribute?.("list"))?.options ?? [])];
    const typed = input.value?.trim();
    const meant = options.filter(({ label }) => typed && label.startsWith(typed));
    if (meant.length !== 1 || options.some(({ value }) => value === typed)) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, meant[0].value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
}

function focusSoon(find) {
    // form-js draws the row after the event; two frames later it stands.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => find()?.focus())));
}

function follow(place, list, { dataPath, index }, removed) {
    if (dataPath.join(".") !== list.path) return;
    focusSoon(() => {
        const rows = rowsOf(place, list);
        const row = rows[removed ? Math.min(index, rows.length - 1) : index];
        return row?.querySelector(entry) ?? entryOf(place, list);
    });
}

/** Looks after every list of a form for as long as the page stands. */
export function tend(place, schema, form, onRemoved) {
    const all = lists(schema);
    const draw = () => {
        const known = new Set();
        const { data } = form._getState();
        all.forEach((list) => {
            dress(place, list);
            suggest(place, list, data, known);
        });
    };
    let waiting = 0;
    const soon = () => {
        cancelAnimationFrame(waiting);
        waiting = requestAnimationFrame(() => setTimeout(draw));
    };
    form.on("changed", soon);
    // Before form-js takes the value over, which it does when the field is left.
    place.addEventListener("blur", ({ target }) => resolve(target), true);
    form.on("repeatRenderManager.add", (event) => all.forEach((list) => follow(place, list, event, false)));
    form.on("repeatRenderManager.remove", (event) => {
        onRemoved(event);
        all.forEach((list) => follow(place, list, event, true));
    });
    soon();
}
