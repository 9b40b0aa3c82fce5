namespace oogst{}
