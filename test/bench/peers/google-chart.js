// The local part alone: the element then loads its charts from gstatic.com, which the benchmark never asks.
import '@google-web-components/google-chart';
