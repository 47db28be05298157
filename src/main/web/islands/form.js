// The business form: schema and data are embedded as JSON, the answer is posted as an ordinary form in a hidden field.
import { Form } from "@bpmn-io/form-js-viewer";
import flatpickr from "flatpickr";
import { Mandarin } from "flatpickr/dist/l10n/zh.js";
import "@bpmn-io/form-js-viewer/dist/assets/form-js.css";
import "./form.css";
import { Faults } from "./faults.js";
import { translate } from "./form-words.js";
import { tend } from "./rows.js";

flatpickr.localize(Mandarin);

function firstError(place) {
    const invalid = place.querySelector("[aria-invalid=true], .fjs-has-errors input, .fjs-has-errors select, .fjs-has-errors textarea");
    invalid?.focus();
}

/** The page's own form is outside the island: it takes the island's answer with it, or stays when fields are wrong. */
function submitWith(page, form, faults, keep, place) {
    page.addEventListener("submit", (event) => {
        faults.forget();
        const { data: values, errors } = form.submit();
        keep(values);
        if (!Object.keys(errors).length || event.submitter?.formNoValidate) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        firstError(place);
    }, { capture: true });
}

/** Links of the page's error summary lead to #form.<key>, #form.<list>[0].<key> or #form.<group>.<key>. */
function followLinks(faults) {
    document.querySelectorAll('a[href^="#form."]').forEach((link) => link.addEventListener("click", (event) => {
        event.preventDefault();
        faults.target(link.hash)?.focus();
    }));
}

async function mount(place) {
    const { schema, data, errors = [] } = JSON.parse(document.getElementById(place.dataset.source).textContent);
    const faults = new Faults(place, schema, errors);
    // Every key at once: form-js would otherwise draw a field anew from what it held before the last few keys.
    const form = new Form({ container: place, debounce: false, additionalModules: [{ translate: ["value", translate] }] });
    faults.watch(form, data);
    await form.importSchema(schema, data);
    const target = document.getElementById(place.dataset.target);
    const keep = (values) => { target.value = JSON.stringify(values ?? {}); };
    keep(data);
    form.on("changed", ({ data: values }) => {
        keep(values);
        target.dispatchEvent(new Event("change", { bubbles: true }));
    });
    submitWith(target.form, form, faults, keep, place);
    followLinks(faults);
    tend(place, schema, form, ({ dataPath }) => faults.removed(form, dataPath.join(".")));
    requestAnimationFrame(() => setTimeout(() => {
        faults.show(form);
        if (!document.querySelector("[data-errors]")) place.querySelector("input,select,textarea")?.focus();
        place.dataset.ready = "yes";
    }));
}

document.querySelectorAll("[data-island=form]").forEach(mount);
