import {CountryProfileElement} from './country-profile.js';

if (!customElements.get('tip-country-profile')) customElements.define('tip-country-profile', CountryProfileElement);
