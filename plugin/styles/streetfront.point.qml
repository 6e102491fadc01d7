<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="streetfront">
      <rule key="front" symbol="0" label="Street front | 沿街" filter="&quot;fr_status&quot; = 'street_front'"/>
      <rule key="back" symbol="1" label="Set back | 退后" filter="&quot;fr_status&quot; = 'set_back'"/>
      <rule key="inside" symbol="2" label="In a gated compound | 在封闭小区内" filter="&quot;fr_status&quot; = 'in_compound'"/>
      <rule key="none" symbol="3" label="No street, no geometry, closed then | 无街道、无几何或届时关闭" filter="ELSE"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="circle"/>
          <prop k="color" v="33,102,172,255"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="size" v="3.2"/>
        </layer>
      </symbol>
      <symbol name="1" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="triangle"/>
          <prop k="color" v="253,184,99,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
          <prop k="size" v="3.8"/>
        </layer>
      </symbol>
      <symbol name="2" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="square"/>
          <prop k="color" v="179,88,6,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
          <prop k="size" v="3.4"/>
        </layer>
      </symbol>
      <symbol name="3" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="cross2"/>
          <prop k="color" v="120,120,120,255"/>
          <prop k="outline_color" v="120,120,120,255"/>
          <prop k="size" v="3"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>0</layerGeometryType>
</qgis>
